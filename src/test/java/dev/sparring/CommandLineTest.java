package dev.sparring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar alone, in an empty folder, as whoever has just downloaded it runs it. */
final class CommandLineTest {
  private static final Path JAR = Path.of("target/sparring.jar").toAbsolutePath();
  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
  private static final Path SCENARIO = Path.of("scenarios/whitepaper-lead.yaml").toAbsolutePath();

  @TempDir private Path folder;

  private record Ran(int status, String out, String err) {}

  @Test
  void hear_answers_every_line_in_order_and_a_bad_one_in_its_place() throws Exception {
    var ran =
        run(
            """
            {"text": "What made you look for it?"}
            no json
            {"text": 7}
            {"text": "We are the best.", "before": "And who are you?"}
            """,
            "hear",
            "--language",
            "en");
    var lines = ran.out().lines().toList();
    assertThat(lines).hasSize(4);
    assertThat(lines.get(0)).contains("\"open\":1").contains("\"topic\":null");
    assertThat(lines.get(1)).contains("\"error\"").contains("\"line\":2");
    assertThat(lines.get(2)).contains("'text' must be a text").contains("\"line\":3");
    assertThat(lines.get(3)).contains("\"questions\":0");
    assertThat(ran.status()).isEqualTo(1);
  }

  @Test
  void hear_knows_the_topics_of_a_scenario_and_says_why() throws Exception {
    var ran =
        run(
            "{\"text\": \"what made you download the guide\"}\n",
            "hear",
            "--why",
            "--scenario",
            SCENARIO.toString());
    assertThat(ran.out()).contains("\"topic\":\"trigger\"").contains("\"rule\":");
    assertThat(ran.status()).isZero();
  }

  @Test
  void score_counts_checks_with_their_turns() throws Exception {
    var ran =
        run(
            "{\"id\": \"a\", \"turns\": [{\"speaker\": \"buyer\", \"text\": \"We lost two vans.\"},"
                + " {\"speaker\": \"seller\", \"text\": \"You lost two vans. How did that happen?\"}]}\n",
            "score",
            "--language",
            "en");
    assertThat(ran.out())
        .startsWith("{\"id\":\"a\",\"signals\":{")
        .contains("\"criteria\":{")
        .contains("\"turns\":[2]");
    assertThat(ran.status()).isZero();
  }

  @Test
  void agreement_reads_what_score_wrote_beside_a_persons_mark() throws Exception {
    var scores = folder.resolve("scores.jsonl");
    var marks = folder.resolve("marks.jsonl");
    Files.writeString(
        scores,
        run(
                "{\"id\": \"a\", \"turns\": [{\"speaker\": \"seller\", \"text\": \"How did that happen?\"}]}\n",
                "score",
                "--language",
                "en")
            .out());
    Files.writeString(marks, "{\"id\": \"a\", \"by\": \"Åsa\", \"overall\": 3.5}\n");
    var ran = run("", "agreement", marks.toString(), "--scores", scores.toString());
    assertThat(ran.out()).startsWith("1 take, 1 person, 1 mark.");
    assertThat(ran.status()).as(ran.err()).isZero();
  }

  @Test
  void score_says_the_lines_again_under_many_seeds_and_tells_what_differs() throws Exception {
    var row =
        "{\"turns\": [{\"speaker\": \"seller\", \"text\": \"What made you download it?\"}]}\n";
    var ran = run(row, "score", "--seeds", "3", "--scenario", SCENARIO.toString());
    assertThat(ran.out()).contains("\"seeds\":{\"n\":3,\"overall\":{\"min\":");
    assertThat(ran.out().strip()).endsWith("\"differs\":{}}}");
    assertThat(ran.status()).isZero();

    var alone = run(row, "score", "--seeds", "3", "--language", "en");
    assertThat(alone.err()).contains("--seeds needs a scenario");
    assertThat(alone.status()).isEqualTo(2);
    var many = run(row, "score", "--seeds", "101", "--scenario", SCENARIO.toString());
    assertThat(many.err()).contains("from 2 to 100");
  }

  @Test
  void reflect_tells_a_bare_verdict_from_an_account() throws Exception {
    var ran =
        run(
            "{\"text\": \"Great!\"}\n{\"text\": \"When she said that she had guessed, I talked about us; I should have asked why.\"}\n",
            "reflect",
            "--language",
            "en");
    assertThat(ran.out().lines().toList().getFirst()).contains("\"bare_verdict\":true");
    assertThat(ran.out().lines().toList().getLast()).contains("\"bare_verdict\":false");
  }

  @Test
  void check_finds_nothing_in_the_packed_scenarios() throws Exception {
    var ran = run("", "check");
    assertThat(ran.out()).contains("whitepaper-lead.yaml: no problems; difficulty");
    assertThat(ran.status()).as(ran.out()).isZero();
  }

  @Test
  void check_tells_a_problem_in_its_place_as_text_and_as_json() throws Exception {
    var file = folder.resolve("broken.yaml");
    Files.writeString(file, "title: Broken\nlanguage: en\nbreif: Oops\n");
    var text = run("", "check", file.toString());
    assertThat(text.out()).contains("broken.yaml:3:1:").contains("did you mean 'brief'?");
    assertThat(text.status()).isEqualTo(1);
    var json = run("", "check", "--json", file.toString());
    assertThat(json.out()).contains("\"line\" : 3").contains("\"column\" : 1");
    assertThat(json.status()).isEqualTo(1);
  }

  @Test
  void play_takes_a_call_in_the_terminal_and_shows_what_was_heard_when_asked() throws Exception {
    var ran =
        run("What made you download the guide?\n/heard\n/stop\n", "play", SCENARIO.toString());
    assertThat(ran.out())
        .contains("Dana Mercer: ")
        .contains("topics: trigger")
        .contains("background: none")
        .contains("kinds: none")
        .contains("asks openly (what, how and why leave the answer free)")
        .contains("asks why: reasons");
    assertThat(ran.status()).isZero();
  }

  @Test
  void hear_names_the_class_that_decided_and_its_share_when_asked_why() throws Exception {
    var ran = run("{\"text\": \"Is now a good time?\"}\n", "hear", "--language", "en", "--why");
    assertThat(ran.out()).contains("\"as\":\"kind\",\"class\":\"time_ok\",\"share\":0.");
    assertThat(ran.status()).isZero();
  }

  @Test
  void play_speaks_the_language_of_the_machine_about_a_call_in_its_own() throws Exception {
    var ran =
        run(
            Map.of("LC_ALL", "nb_NO.UTF-8"),
            "What made you download the guide?\n/heard\n/stop\n",
            "play",
            SCENARIO.toString());
    assertThat(ran.out())
        .contains("Dana Mercer: ")
        .contains("emner: trigger")
        .contains("spør åpent")
        .contains("ikke nok til å bedømme");
  }

  @Test
  void wrong_settings_are_listed_at_once_and_nothing_is_served() throws Exception {
    var ran = run(Map.of("SPARRING_PORT", "x", "SPARRING_HOST", ""), "");
    assertThat(ran.err()).contains("SPARRING_PORT").contains("SPARRING_HOST");
    assertThat(ran.status()).isEqualTo(2);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void a_wrong_call_teaches() throws Exception {
    assertThat(run("", "hear").err()).contains("--language").contains("--scenario");
    assertThat(run("", "play", "no-such.yaml").err()).contains("There is no file no-such.yaml");
    assertThat(run("", "--help").out()).contains("check").contains("play").contains("serve");
  }

  @Test
  void served_from_an_empty_folder_the_first_page_comes() throws Exception {
    try (var served = Served.start(folder);
        var page = served.at("/").toURL().openStream()) {
      assertThat(new String(page.readAllBytes(), StandardCharsets.UTF_8))
          .contains("/scenarios/whitepaper-lead");
    }
    assertThat(folder.resolve("sparring.db")).exists();
  }

  /**
   * Java 8 is class version 52: whatever is older than Sparring needs can still read the sentence.
   */
  @Test
  void what_starts_first_can_be_read_by_an_old_java() throws IOException {
    try (var bytes =
        new DataInputStream(
            Files.newInputStream(Path.of("target/classes/dev/sparring/Start.class")))) {
      assertThat(bytes.readInt()).isEqualTo(0xCAFEBABE);
      assertThat(bytes.readUnsignedShort()).isZero();
      assertThat(bytes.readUnsignedShort()).isEqualTo(52);
    }
  }

  private Ran run(String in, String... arguments) throws Exception {
    return run(Map.of(), in, arguments);
  }

  private Ran run(Map<String, String> settings, String in, String... arguments) throws Exception {
    var command =
        new ArrayList<>(
            List.of(JAVA.toString(), "-XX:TieredStopAtLevel=1", "-jar", JAR.toString()));
    command.addAll(List.of(arguments));
    var out = Files.createTempFile("out", null);
    var err = Files.createTempFile("err", null);
    var builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("SPARRING_"));
    builder.environment().put("LC_ALL", "C");
    builder.environment().putAll(settings);
    var process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    try (var stdin = process.getOutputStream()) {
      stdin.write(in.getBytes(StandardCharsets.UTF_8));
    }
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    var ran = new Ran(process.exitValue(), Files.readString(out), Files.readString(err));
    Files.delete(out);
    Files.delete(err);
    return ran;
  }
}
