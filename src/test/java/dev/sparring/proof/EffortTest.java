package dev.sparring.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sparring.hearing.Language;
import dev.sparring.rehearsal.Play;
import dev.sparring.scenario.Lookup;
import dev.sparring.scenario.Packed;
import dev.sparring.scenario.Problem;
import dev.sparring.scenario.Scenarios;
import dev.sparring.scenario.SourceFile;
import dev.sparring.scenario.Sources;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a check takes, counted in lines that are tried on the buyer. */
final class EffortTest {
  private static final String LATE =
      HostileFilesTest.HEAD
          + """
      topics:
        reason:
          asked: ["Why did you stop ordering?"]
          says: ["Two deliveries came late."]
      """;

  @Test
  void a_test_tries_each_of_its_lines_once() {
    int none = spent(LATE);
    assertThat(spent(LATE + test(5))).isEqualTo(none + 5);
    assertThat(spent(LATE + test(15))).isEqualTo(none + 15);
    assertThat(spent(LATE + test(30))).isEqualTo(none + 30);
  }

  @ParameterizedTest
  @MethodSource("packed")
  void our_own_take_less_than_half_of_what_a_check_may_take(String id) {
    var effort = Effort.usual();
    Checked.of(lookup(id), effort);
    assertThat(effort.spent()).isLessThan(Effort.USUAL / 2);
  }

  static List<String> packed() {
    return Scenarios.ids(new Packed());
  }

  @Test
  void what_takes_too_many_lines_is_a_problem_with_its_place() {
    var effort = new Effort(20);
    assertThat(proof(LATE + test(30), effort).problems())
        .singleElement()
        .extracting(Problem::what, Problem::line)
        .containsExactly("the file takes more than 20 lines to try", 8);
  }

  @Test
  void a_check_that_nobody_waits_for_goes_no_further() {
    var effort = Effort.usual();
    effort.end();
    assertThatThrownBy(() -> proof(LATE, effort)).isInstanceOf(Effort.Ended.class);
    assertThat(effort.spent()).isZero();
  }

  private static String test(int lines) {
    return "tests: [{ name: long, says: ["
        + "What do you make there?,".repeat(lines)
        + "], expect: { left: no } }]\n";
  }

  private static int spent(String text) {
    var effort = Effort.usual();
    proof(text, effort);
    return effort.spent();
  }

  private static Findings proof(String text, Effort effort) {
    var sources =
        Sources.of(List.of(new SourceFile("late.yaml", text))).over(new Packed().below("rubrics/"));
    return Proof.of(Play.read(sources, "late", Language.EN).value().orElseThrow(), sources, effort);
  }

  private static Lookup lookup(String id) {
    var packed = new Packed();
    return new Lookup(packed, id, Language.EN);
  }
}
