package dev.sparring.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sparring.coaching.Coaching.Improvement;
import dev.sparring.scoring.Calls;
import dev.sparring.scoring.Measured;
import dev.sparring.scoring.Rubric;
import dev.sparring.scoring.Scorecard;
import dev.sparring.scoring.Scorecard.Checked;
import dev.sparring.scoring.Scorecard.Scored;
import dev.sparring.scoring.Scorecard.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

final class ChangedTest {
  private static final Rubric RUBRIC = Calls.rubric("discovery");

  @Test
  void turns_that_went_on_are_counted_in_words() {
    assertThat(takenUp(card(0, List.of()), card(0.6, List.of(3, 5, 7))))
        .isEqualTo(
            "In three turns you went on from what the buyer had just said, where it had been none.");
  }

  @Test
  void what_got_worse_is_told_as_honestly() {
    assertThat(takenUp(card(0.4, List.of(3, 5)), card(0.2, List.of(3))))
        .isEqualTo(
            "In one turn you went on from what the buyer had just said, where it had been two.");
  }

  @Test
  void nothing_changed_says_so() {
    assertThat(takenUp(card(0.2, List.of(3)), card(0.2, List.of(5))))
        .startsWith("Nothing has changed on this yet: Went on from what the buyer had just said");
  }

  @Test
  void figures_that_point_the_other_way_give_room_to_the_verdict() {
    // Two of two answers is better than three of eight.
    assertThat(takenUp(card(0.375, List.of(3, 5, 7)), card(1, List.of(3, 5))))
        .startsWith("This time it was there");
  }

  @Test
  void without_occasion_it_says_so() {
    assertThat(takenUp(card(0.2, List.of(3)), card(Double.NaN, List.of())))
        .startsWith("There was no occasion");
  }

  private static String takenUp(Scorecard before, Scorecard after) {
    var coached = new Improvement("curiosity", "goes-on", Optional.empty(), 3, "", "", "");
    return Changed.sentence(RUBRIC, coached, before, after);
  }

  private static Scorecard card(double share, List<Integer> turns) {
    boolean judged = !Double.isNaN(share);
    var verdict = !judged ? Verdict.NOT_JUDGED : share >= 0.5 ? Verdict.MET : Verdict.MISSED;
    var value = judged ? OptionalDouble.of(share) : OptionalDouble.empty();
    var check = new Checked("goes-on", "", 2, verdict, turns, value, Optional.empty());
    var listening = new Scored("curiosity", "", 5, OptionalDouble.of(2), List.of(check));
    return new Scorecard(
        Map.of("follow_up_share", new Measured(share, turns, List.of())),
        List.of(listening),
        OptionalDouble.of(2),
        List.of());
  }
}
