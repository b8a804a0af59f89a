package dev.sparring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sparring.hearing.Ear;
import dev.sparring.hearing.Language;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

final class AgreementCommandTest {
  @TempDir private Path folder;
  private Path marks = Path.of("");
  private Path scores = Path.of("");

  private record Ran(int status, String out, String err) {}

  @BeforeEach
  void files() {
    marks = folder.resolve("marks.jsonl");
    scores = folder.resolve("scores.jsonl");
  }

  @Test
  void twelve_takes_have_a_line_for_each_who_marked_and_intervals() throws IOException {
    twelveTakes();

    var ran = run("C");

    assertThat(ran.status()).as(ran.err()).isZero();
    assertThat(ran.out())
        .startsWith("12 takes, 2 people, 24 marks.")
        .containsPattern("\n  Sparring +0\\.\\d\\d  \\(-?0\\.\\d\\d to \\d\\.\\d\\d\\) +12 takes\n")
        .contains("\n  Ada ", "\n  Åsa ", "\n  people, on average ", "Krippendorff's alpha")
        .doesNotContain("The turn to coach", "Without an interval");
  }

  @Test
  void the_same_marks_print_the_same_in_whatever_order_their_lines_stand() throws IOException {
    twelveTakes();
    var first = run("C");
    Files.write(marks, Files.readAllLines(marks).reversed());

    assertThat(run("C")).isEqualTo(first);
  }

  @Test
  void as_json_every_figure_has_its_takes_value_and_interval() throws IOException {
    twelveTakes();

    var json = JsonLines.JSON.readTree(run("C", "--json").out());

    assertThat(json.get("takes").asInt()).isEqualTo(12);
    assertThat(json.get("people").asInt()).isEqualTo(2);
    assertThat(json.at("/sparring/coached/takes").asInt()).isEqualTo(12);
    assertThat(json.at("/sparring/coached/value").asDouble()).isEqualTo(0.5);
    assertThat(json.at("/sparring/coached/interval/from").asDouble()).isBetween(0.1, 0.4);
    assertThat(json.at("/each/1/by").asText()).isEqualTo("Åsa");
    assertThat(json.at("/each/1/rank_correlation/interval/to").isNumber()).isTrue();
    assertThat(json.at("/sparring/turn/value").isNull()).isTrue();
  }

  @Test
  void few_takes_have_no_interval_and_it_says_why() throws IOException {
    write(scores, score("a", 3), score("b", 4));
    write(marks, mark("a", "Ada", 3), mark("b", "Ada", 3));

    var ran = run("C");

    assertThat(ran.status()).isZero();
    assertThat(ran.out())
        .startsWith("2 takes, 1 person, 2 marks.")
        .contains("fewer than 10 takes are too few")
        .contains("A dash: all marks are the same")
        .contains("No take was marked by two people")
        .doesNotContain(" to 0");
    var json = JsonLines.JSON.readTree(run("C", "--json").out());
    assertThat(json.at("/sparring/distance/interval").isNull()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"sv_SE.UTF-8, 12 omgångar", "nb_NO, 12 runder", "nl_NL, 12 rondes"})
  void people_are_told_in_the_language_of_the_machine(String machine, String said)
      throws IOException {
    twelveTakes();

    assertThat(run(machine).out()).contains(said).containsPattern("0,\\d\\d");
  }

  @Test
  void what_score_writes_is_what_it_reads() throws IOException {
    var said =
        (ObjectNode)
            JsonLines.JSON.readTree(
                """
                {"id": 7, "opening": "Dana.", "turns": [
                  {"speaker": "seller", "text": "What made you look for it?"},
                  {"speaker": "buyer", "text": "We lost two vans."},
                  {"speaker": "seller", "text": "You lost two vans. How did that happen?"},
                  {"speaker": "buyer", "text": "Nobody told us."},
                  {"speaker": "seller", "text": "Our software is the best there is, at a good price."},
                  {"speaker": "buyer", "text": "No."},
                  {"speaker": "seller", "text": "Do you have a budget? Do you like our product?"}]}
                """);
    var rubric = ScenarioFiles.rubric("discovery", Language.EN);
    var scored =
        ScoreCommand.answer(
            new Hearers(Ear.of(Language.EN), Optional.empty(), Optional.empty()), rubric, said);
    write(scores, scored.toString());
    write(
        marks,
        """
        {"id": "7", "by": "Ada", "overall": 2.5, "about": "%s", "keeps": "%s", "turn": %d, "note": "Good."}"""
            .formatted(
                scored.at("/improvement/about").asText(),
                scored.at("/strength/about").asText(),
                scored.at("/improvement/turn").asInt()));

    var ran = run("C", "--json");
    assertThat(ran.status()).as(ran.err()).isZero();
    var json = JsonLines.JSON.readTree(ran.out());
    for (var measure : List.of("coached", "praised", "turn")) {
      assertThat(json.at("/sparring/" + measure + "/value").asDouble()).as(measure).isEqualTo(1);
    }
    assertThat(json.at("/sparring/distance/value").asDouble())
        .isEqualTo(Math.abs(scored.get("overall").asDouble() - 2.5));
  }

  @Test
  void all_that_is_wrong_is_told_by_line_and_nothing_else_is_printed() throws IOException {
    write(scores, score("call-1", 3), score("call-2", 4));
    write(
        marks,
        mark("call-1", "Ada", 3),
        "no json",
        "",
        "{\"id\": \"call-1\", \"by\": \"Bo\", \"overall\": 3.2, \"about\": \"ask_whi\", \"turn\": 0}",
        "{\"id\": \"call-1\", \"by\": \" \", \"overal\": 3}",
        "{\"by\": \"Bo\"}",
        mark("cal-2", "Bo", 3),
        mark("call-1", "Ada", 4),
        "{\"id\": \"call-2\", \"by\": \"Bo\", \"keeps\": \"charm\"}");

    var ran = run("C");

    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.out()).isEmpty();
    var wrong = ran.err().lines().map(line -> line.replace(marks + ":", "")).toList();
    assertThat(wrong).hasSize(7);
    assertThat(wrong.get(0)).startsWith("2: this is no JSON");
    assertThat(wrong.get(1))
        .startsWith("4: ")
        .contains("'overall' must be a number from 1 to 5")
        .contains("'ask_whi' is no point for 'about'; did you mean 'ask_why'?")
        .contains("'turn' must be");
    assertThat(wrong.get(2))
        .startsWith("5: ")
        .contains("did you mean 'overall'?")
        .contains("'by' must say who");
    assertThat(wrong.get(3)).isEqualTo("6: 'id' must name the take");
    assertThat(wrong.get(4)).startsWith("7: ").endsWith("did you mean 'call-2'?");
    assertThat(wrong.get(5)).isEqualTo("8: Ada marked 'call-1' in line 1 already");
    assertThat(wrong.get(6)).startsWith("9: 'charm' is no point for 'keeps'; known: owned_fault, ");
  }

  @Test
  void scores_that_score_did_not_write_are_told_by_line() throws IOException {
    write(
        scores,
        score("a", 3),
        mark("a", "Ada", 3),
        "{\"error\": \"this is no JSON\"}",
        score("a", 3));
    write(marks, mark("a", "Ada", 3));

    var ran = run("C");

    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err().lines())
        .containsExactly(
            scores + ":2: 'score' has not written this",
            scores + ":3: 'score' says: this is no JSON",
            scores + ":4: 'a' was there before");
  }

  @Test
  void an_empty_file_is_a_problem_and_a_missing_one_a_wrong_call() throws IOException {
    write(scores, score("a", 3));
    assertThat(run("C").status()).isEqualTo(2);
    write(marks, "");
    assertThat(run("C").err()).contains("there are no marks in it");
    assertThat(run("C").status()).isEqualTo(1);
  }

  /** Sparring coaches what Ada would in every second take. */
  private void twelveTakes() throws IOException {
    write(
        scores,
        IntStream.range(0, 12).mapToObj(i -> score("call-" + i, 1 + i % 5)).toArray(String[]::new));
    write(
        marks,
        IntStream.range(0, 12)
            .boxed()
            .flatMap(
                i ->
                    Stream.of(
                        mark("call-" + i, "Ada", 1 + i % 4)
                            .replace("ask_why", i % 2 == 0 ? "ask_why" : "ask_open"),
                        mark("call-" + i, "Åsa", 1.5 + i % 3).replace("ask_why", "give_back")))
            .toArray(String[]::new));
  }

  private static String score(String take, double overall) {
    return """
    {"id": "%s", "overall": %s, "strength": {"about": "brief"}, "improvement": {"about": "ask_why", "turn": 3}}"""
        .formatted(take, overall);
  }

  private static String mark(String take, String by, double overall) {
    return """
    {"id": "%s", "by": "%s", "overall": %s, "about": "ask_why", "keeps": "brief"}"""
        .formatted(take, by, overall);
  }

  private static void write(Path file, String... lines) throws IOException {
    Files.writeString(file, List.of(lines).stream().collect(Collectors.joining("\n", "", "\n")));
  }

  private Ran run(String language, String... more) {
    var out = new StringWriter();
    var err = new StringWriter();
    var status =
        new CommandLine(new AgreementCommand(Map.of("LANG", language)))
            .setExecutionExceptionHandler(Sparring::explain)
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err, true))
            .execute(
                Stream.concat(
                        Stream.of(marks.toString(), "--scores", scores.toString()), Stream.of(more))
                    .toArray(String[]::new));
    return new Ran(status, out.toString(), err.toString());
  }
}
