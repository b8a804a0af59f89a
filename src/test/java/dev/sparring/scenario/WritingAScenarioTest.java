package dev.sparring.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sparring.hearing.Language;
import dev.sparring.proof.Effort;
import dev.sparring.proof.Proof;
import dev.sparring.rehearsal.Play;
import dev.sparring.scoring.Redone;
import dev.sparring.scoring.Rubrics;
import dev.sparring.scoring.Signals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples in docs/writing-a-scenario.md are files of one folder, and what they say is so. */
final class WritingAScenarioTest {
  private static final Path PAGE = Path.of("docs/writing-a-scenario.md");
  private static final Path SCORING = Path.of("docs/how-scoring-works.md");
  private static final Pattern FILE = Pattern.compile("(?s)```yaml\n# scenarios/(\\S+)\n(.*?)```");

  @ParameterizedTest
  @MethodSource("scenarios")
  void every_scenario_on_the_page_checks_clean(String id, Language language) throws IOException {
    var sources = sources();
    var reading = Play.read(sources, id, language);
    assertThat(reading.problems()).extracting(Problem::text).isEmpty();
    var findings = Proof.of(reading.value().orElseThrow(), sources, Effort.usual());
    assertThat(findings.problems()).extracting(Problem::text).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rubrics")
  void every_rubric_on_the_page_reads_clean(String name) throws IOException {
    assertThat(Rubrics.read(sources(), name, Language.EN).problems())
        .extracting(Problem::text)
        .isEmpty();
  }

  @Test
  void the_page_shows_every_kind_of_file() throws IOException {
    assertThat(onPage().names())
        .containsExactly(
            "late-invoice.sv.yaml",
            "late-invoice.yaml",
            "lost-customer.yaml",
            "quiet-customer.yaml",
            "rubrics/long-call.yaml",
            "rubrics/service.yaml");
  }

  @Test
  void the_problem_on_the_page_is_what_an_author_sees() throws IOException {
    var seen = Files.readString(Path.of("src/test/resources/problems/missing.txt"));
    assertThat(Files.readString(PAGE)).contains(seen.strip().indent(4));
  }

  @Test
  void every_signal_and_every_rule_that_a_rubric_may_name_is_explained() throws IOException {
    var page = Files.readString(SCORING);
    assertThat(Stream.concat(Signals.names().stream(), Redone.names().stream()))
        .allSatisfy(name -> assertThat(page).contains("`" + name + "`"));
  }

  static List<Arguments> scenarios() throws IOException {
    var page = onPage();
    return Scenarios.ids(page).stream()
        .flatMap(id -> Scenarios.languages(page, id).stream().map(l -> Arguments.of(id, l)))
        .toList();
  }

  static List<String> rubrics() throws IOException {
    return onPage().below("rubrics/").names().stream()
        .map(name -> Scenarios.stem(name).substring("rubrics/".length()))
        .toList();
  }

  private static Sources sources() throws IOException {
    return onPage().over(new Packed().below("rubrics/"));
  }

  private static Sources onPage() throws IOException {
    return Sources.of(
        FILE.matcher(Files.readString(PAGE))
            .results()
            .map(file -> new SourceFile(file.group(1), file.group(2)))
            .toList());
  }
}
