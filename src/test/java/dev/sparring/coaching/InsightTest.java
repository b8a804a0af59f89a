package dev.sparring.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sparring.hearing.Language;
import dev.sparring.scoring.Calls;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** A call of closed questions, which asked nothing openly. */
final class InsightTest {
  private static final String BARE = "Fine.";
  private static final String OTHERWISE = "I should have been more polite.";
  private static final String AS_A_COACH = "I should have asked her why.";

  private final Insight insight = insight();

  private static Insight insight() {
    var scenario = Calls.scenario("whitepaper-lead");
    var take =
        Calls.play(
            scenario,
            1,
            List.of(
                "Good morning, Robin at Tidewell. Did you download our guide?",
                "Have you read it?",
                "Do you have a budget for this?",
                "Is your website up to date?"));
    return new Insight(Calls.rubric(scenario.rubric()), take, Calls.score(scenario, take));
  }

  private double of(String account, OptionalInt redo) {
    return insight.of(
        Reflections.read(Language.EN, account),
        PointsNamed.pointsNamed(account, Language.EN),
        redo);
  }

  @Test
  void a_bare_verdict_shows_none() {
    assertThat(of(BARE, OptionalInt.empty())).isZero();
  }

  @Test
  void to_name_what_a_coach_would_take_up_is_a_quarter() {
    assertThat(of(AS_A_COACH, OptionalInt.empty()))
        .isEqualTo(of(OTHERWISE, OptionalInt.empty()) + 0.25);
  }

  @Test
  void so_is_a_turn_to_redo_in_which_it_was_missed() {
    assertThat(of(BARE, OptionalInt.of(7))).isEqualTo(0.25);
    assertThat(of(OTHERWISE, OptionalInt.of(7)))
        .isEqualTo(of(OTHERWISE, OptionalInt.empty()) + 0.25);
  }

  @Test
  void both_together_are_no_more() {
    assertThat(of(AS_A_COACH, OptionalInt.of(7))).isEqualTo(of(AS_A_COACH, OptionalInt.empty()));
  }
}
