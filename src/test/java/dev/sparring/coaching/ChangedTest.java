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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ChangedTest {
  private static final Rubric RUBRIC = Calls.rubric("discovery");

  @Test
  void turns_that_went_on_are_counted_in_words() {
    assertThat(takenUp(card(0, List.of()), card(0.6, List.of(3, 5, 7))))
        .isEqualTo(
            "In three turns you went on from what the other person had just said; last time not once.");
  }

  @Test
  void what_got_worse_is_told_as_honestly() {
    assertThat(takenUp(card(0.4, List.of(3, 5)), card(0.2, List.of(3))))
        .isEqualTo(
            "In one turn you went on from what the other person had just said; last time in two.");
  }

  @Test
  void nothing_changed_says_so() {
    assertThat(takenUp(card(0.2, List.of(3)), card(0.2, List.of(5))))
        .startsWith("As last time, not there yet: \"Went on from what the buyer had just said");
  }

  @Test
  void figures_that_point_the_other_way_give_room_to_the_verdict() {
    // Two of two answers is better than three of eight.
    assertThat(takenUp(card(0.375, List.of(3, 5, 7)), card(1, List.of(3, 5))))
        .startsWith("New this time: \"");
  }

  @Test
  void without_occasion_it_says_so() {
    assertThat(takenUp(card(0.2, List.of(3)), card(Double.NaN, List.of())))
        .startsWith("This time there was no occasion");
  }

  @Test
  void none_left_is_said_in_words_of_its_own() {
    assertThat(takenUp(card(0.4, List.of(3, 5)), card(0, List.of())))
        .isEqualTo(
            "You did not once go on from what the other person had just said; last time you did in"
                + " two turns.");
  }

  @Test
  void a_share_is_said_as_a_part_of_the_whole() {
    assertThat(changed("listening", "tells-little", 0.32, 0.12))
        .isEqualTo(
            "What nobody had asked about took up about a tenth of your words; last time it was"
                + " about a third.");
    assertThat(changed("listening", "tells-little", 0.32, 0))
        .isEqualTo(
            "You told nothing that nobody had asked about; last time that took up about a third of"
                + " your words.");
  }

  @Test
  void parts_that_would_sound_the_same_are_not_told_as_a_change() {
    assertThat(changed("listening", "tells-little", 0.32, 0.31)).startsWith("Not quite there yet");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          opening   | nothing-pitched | 1 | 0 | This time you did not begin by telling.
          opening   | nothing-pitched | 1 | 1 | How you begin has not changed yet.
          opening   | first-open      | 0 | 1 | This time your first real question was an open one.
          knowledge | answers         | 0 | 1 | This time you met the hard question.
          knowledge | answers         | 0 | 0 | On the hard question nothing has changed yet.
          next_step | fits            | 0 | 1 | This time it did not just peter out.
          next_step | dated           | 0 | 1 | This time you said when.
          """)
  void a_yes_or_no_is_told_by_the_way_it_went(
      String criterion, String check, double then, double now, String sentence) {
    assertThat(changed(criterion, check, then, now)).isEqualTo(sentence);
  }

  /** With no figure, no percent sign, and nothing left to fill in. */
  @ParameterizedTest
  @ValueSource(strings = {"discovery", "counter", "renewal", "coaching", "listening"})
  void whatever_is_coached_is_told_in_words(String name) {
    var rubric = Calls.rubric(name);
    for (var criterion : rubric.criteria()) {
      for (var check : criterion.checks()) {
        for (var now : new double[] {0, 0.5, 1, 3}) {
          assertThat(changed(rubric, criterion.id(), check.id(), 2, now))
              .as(check.id())
              .doesNotContainPattern("[{}%#|]|\\d\\.\\d");
        }
      }
    }
  }

  private static String changed(String criterion, String check, double then, double now) {
    return changed(RUBRIC, criterion, check, then, now);
  }

  private static String changed(
      Rubric rubric, String criterion, String check, double then, double now) {
    var coached = new Improvement(criterion, check, Optional.empty(), 3, "", "", "");
    return Changed.sentence(
        Optional.empty(),
        rubric,
        coached,
        card(rubric, criterion, check, then),
        card(rubric, criterion, check, now));
  }

  private static Scorecard card(Rubric rubric, String criterion, String id, double value) {
    var check = rubric.check(criterion, id).orElseThrow();
    boolean met = check.measure() instanceof Rubric.Measure.OnSignal on && on.bound().holds(value);
    var checked =
        new Checked(
            id,
            "",
            1,
            met ? Verdict.MET : Verdict.MISSED,
            List.of(),
            OptionalDouble.of(value),
            Optional.empty());
    return new Scorecard(
        Map.of(check.signal().orElse(""), new Measured(value, List.of(), List.of())),
        List.of(new Scored(criterion, "", 1, OptionalDouble.of(2), List.of(checked))),
        OptionalDouble.of(2),
        List.of());
  }

  private static String takenUp(Scorecard before, Scorecard after) {
    var coached = new Improvement("curiosity", "goes-on", Optional.empty(), 3, "", "", "");
    return Changed.sentence(Optional.empty(), RUBRIC, coached, before, after);
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
