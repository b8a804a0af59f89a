package dev.sparring.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sparring.hearing.Language;
import dev.sparring.rehearsal.Play;
import dev.sparring.scenario.Packed;
import dev.sparring.scenario.Problem;
import dev.sparring.scenario.SourceFile;
import dev.sparring.scenario.Sources;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class ProofTest {
  private static final String LATE =
      """
      title: The late invoice
      language: en
      brief: A customer for three years has stopped ordering.
      seller: { goal: Learn why they stopped. }
      buyer: { name: Ruben, role: Workshop manager }
      opening: ["Ruben here."]
      topics:
        reason:
          asked: ["Why did you stop ordering?"]
          says: ["Two deliveries came late."]
        rival:
          asked: ["Which supplier delivers the fittings now?"]
          says: ["A man from Kestrel, at 4,200 a month."]
          needs: [reason]
      """;

  @Test
  void a_good_scenario_has_nothing_to_find() {
    assertThat(found(LATE)).isEmpty();
  }

  @Test
  void two_topics_that_are_asked_for_in_the_same_words_cannot_be_told_apart() {
    var alike =
        LATE.replace("Which supplier delivers the fittings now?", "why did you stop ordering");
    assertThat(found(alike)).contains("hearing cannot tell 'rival' from 'reason'");
  }

  @Test
  void a_fact_that_has_to_be_earned_may_not_stand_in_the_brief() {
    assertThat(found(LATE.replace("stopped ordering.", "stopped ordering for 4,200 a month.")))
        .containsExactly("'4,200' is a fact of the locked topic 'rival'");
  }

  @Test
  void a_test_that_goes_another_way_is_told_with_its_turn() {
    var test =
        """
        tests:
          - name: asking
            says: ["Why did you stop ordering?"]
            expect: { knows: [], left: yes }
        """;
    assertThat(found(LATE + test))
        .containsExactly(
            "the test 'asking' fails: 'reason' is told",
            "the test 'asking' fails: the buyer does not leave");
  }

  @Test
  void words_in_another_language_are_noticed() {
    var swedish =
        "Vi har inte fått någon leverans, och det är också därför som jag ringer från dem.";
    assertThat(found(LATE.replace("Two deliveries came late.", swedish)))
        .contains("this is in 'sv'");
  }

  @Test
  void needs_make_a_scenario_harder() {
    var easy = findings(LATE.replace("    needs: [reason]\n", "")).difficulty();
    var harder = findings(LATE).difficulty();
    assertThat(harder.level()).isEqualTo(easy.level() + 1);
    assertThat(harder.steps()).isEqualTo(2);
  }

  /** Every topic needs the two before it: there are more ways to the last one than time. */
  @Test
  @Timeout(60)
  void a_topic_to_which_a_million_ways_lead_is_looked_at_once() {
    var web = new StringBuilder(LATE.substring(0, LATE.indexOf("  reason:")));
    for (var i = 0; i < 29; i++) {
      var needs = i < 2 ? "" : ", needs: [t%d, t%d]".formatted(i - 1, i - 2);
      web.append("  t%d: { asked: [how is w%d], says: [a%d]%s }\n".formatted(i, i, i, needs));
    }
    assertThat(findings(web.toString()).difficulty().steps()).isEqualTo(28);
  }

  private static List<String> found(String text) {
    return findings(text).problems().stream().map(Problem::what).toList();
  }

  private static Findings findings(String text) {
    var sources =
        Sources.of(List.of(new SourceFile("late.yaml", text))).over(new Packed().below("rubrics/"));
    return Proof.of(
        Play.read(sources, "late", Language.EN).value().orElseThrow(), sources, Effort.usual());
  }
}
