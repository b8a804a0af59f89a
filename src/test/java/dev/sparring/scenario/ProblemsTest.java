package dev.sparring.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sparring.hearing.Language;
import dev.sparring.scoring.Rubrics;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the author of a file is told whose form is wrong. */
final class ProblemsTest {
  @ParameterizedTest
  @MethodSource("ofScenarios")
  void every_problem_of_a_scenario_reads_as_its_golden_file_says(String kind) throws IOException {
    var language =
        kind.equals("not-translated") ? Language.SV : BrokenFiles.SCENARIOS.language(kind);
    var reading = Scenarios.read(tooLong().over(BrokenFiles.SCENARIOS), kind, language);
    assertThat(reading.value()).isEmpty();
    BrokenFiles.SCENARIOS.tell(kind, reading.problems());
  }

  @ParameterizedTest
  @MethodSource("ofRubrics")
  void every_problem_of_a_rubric_reads_as_its_golden_file_says(String kind) throws IOException {
    var reading = Rubrics.read(BrokenFiles.SCENARIOS, kind, Language.EN);
    assertThat(reading.value()).isEmpty();
    BrokenFiles.RUBRICS.tell(kind, reading.problems());
  }

  @Test
  void every_kind_of_problem_has_a_golden_file() throws IOException {
    assertThat(
            Stream.of(ofScenarios(), ofRubrics(), BrokenFiles.BEYOND_FORM.kinds())
                .flatMap(List::stream))
        .containsExactlyInAnyOrderElementsOf(BrokenFiles.allKinds());
  }

  static List<String> ofScenarios() throws IOException {
    return BrokenFiles.SCENARIOS.kinds();
  }

  static List<String> ofRubrics() throws IOException {
    return BrokenFiles.RUBRICS.kinds();
  }

  /** Over a million characters, which nobody wants to store. */
  private static Sources tooLong() {
    var text = "title: The late invoice\n" + "# and so on\n".repeat(100_000);
    return Sources.of(List.of(new SourceFile("too-long.yaml", text)));
  }
}
