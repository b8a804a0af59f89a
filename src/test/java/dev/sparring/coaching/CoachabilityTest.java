package dev.sparring.coaching;

import static dev.sparring.coaching.Cards.atLeast;
import static dev.sparring.coaching.Cards.criterion;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.sparring.buyer.Ended;
import dev.sparring.buyer.MindState;
import dev.sparring.buyer.Take;
import dev.sparring.buyer.Turn;
import dev.sparring.coaching.Coachability.Band;
import dev.sparring.coaching.Coachability.Between;
import dev.sparring.coaching.Coachability.Outcome;
import dev.sparring.coaching.Coaching.Improvement;
import dev.sparring.coaching.Coaching.Strength;
import dev.sparring.hearing.Ear;
import dev.sparring.hearing.Language;
import dev.sparring.hearing.Line;
import dev.sparring.scoring.Jackknife;
import dev.sparring.scoring.Redone;
import dev.sparring.scoring.Scorecard;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Two criteria of two and three checks; `listening.takes-up` (at least .5) is coached. */
final class CoachabilityTest {
  private static final Cards CARDS =
      new Cards(
          List.of(
              criterion(
                  "listening",
                  3,
                  atLeast("takes-up", "taken_up_share", 0.5, "takes_up"),
                  atLeast("gives-back", "given_back", 1, "gives_back")),
              criterion(
                  "curiosity",
                  3,
                  atLeast("open", "open_questions", 1, "asks_open"),
                  atLeast("why", "why_questions", 2, "asks_why"),
                  atLeast("goes-on", "follow_ups", 2, "asks")),
              criterion("knowledge", 1, atLeast("points", "challenge_share", 0.5, "answers"))),
          List.of("taken_up_share", "given_back", "open_questions", "why_questions", "follow_ups"));

  private static final Between COACHED_WELL = between(true, true, 1);
  private static final Between WENT_PAST = between(false, false, 0);

  @Test
  void reaching_the_threshold_and_the_whole_room_of_the_criterion_is_applied_in_full() {
    var measured = measured(card(0, 0, 1, 1), COACHED_WELL, card(0.5, 1, 1, 1));

    assertThat(measured.applied()).isEqualTo(1);
    assertThat(measured.number()).hasValue(100);
    assertThat(measured.band()).contains(Band.HIGH);
  }

  @Test
  void six_tenths_of_the_way_to_the_threshold_is_seven_tenths_of_that() {
    var measured = measured(card(0, 0, 1, 1), WENT_PAST, card(0.3, 0, 1, 1));

    assertThat(measured.applied()).isCloseTo(0.42, within(1e-9));
    assertThat(measured.number()).hasValue(29);
  }

  @Test
  void nothing_changed_stays_in_the_lowest_band_whatever_was_said_about_it() {
    var same = card(0.2, 0, 1, 1);

    var measured = measured(same, COACHED_WELL, same);

    assertThat(measured.number()).hasValue(30);
    assertThat(measured.band()).contains(Band.LOW);
  }

  @Test
  void weak_but_obedient_comes_out_above_fluent_but_stubborn() {
    var obedient = measured(card(0, 0, 0, 0), between(true, true, 0.25), card(0.5, 0, 0, 0));
    var stubborn = measured(card(0.2, 0, 1, 2), between(true, false, 1), card(0.2, 0, 1, 2));

    assertThat(obedient.number().orElseThrow()).isGreaterThan(stubborn.number().orElseThrow());
    assertThat(stubborn.band()).contains(Band.LOW);
  }

  @Test
  void who_held_back_in_take_one_and_does_everything_in_take_two_gets_nothing() {
    var measured = measured(card(0, 0, 0, 0), COACHED_WELL, card(1, 1, 1, 2, 2));

    assertThat(measured.practice()).hasValue(1);
    assertThat(measured.net()).isZero();
    assertThat(measured.number()).hasValue(0);
  }

  @Test
  void getting_somewhat_better_elsewhere_takes_nothing_away() {
    var measured = measured(card(0, 0, 1, 0), COACHED_WELL, card(1, 1, 1, 0, 2));

    assertThat(measured.practice().orElseThrow()).isCloseTo(1 / 3.0, within(1e-9));
    assertThat(measured.net()).isEqualTo(measured.applied());
  }

  @Test
  void the_more_of_what_nobody_coached_comes_at_once_the_less_the_first_take_is_believed() {
    var some = measured(card(0, 0, 1, 0), COACHED_WELL, card(1, 1, 1, 0, 2));
    var most = measured(card(0, 0, 0, 0), COACHED_WELL, card(1, 1, 0, 2, 2));
    var all = measured(card(0, 0, 1, 0), COACHED_WELL, card(1, 1, 1, 2, 2));

    assertThat(some.number().orElseThrow()).isEqualTo(100);
    assertThat(most.number()).hasValue(0);
    assertThat(all.number()).hasValue(0);
  }

  @Test
  void what_belongs_to_the_coached_skill_is_no_practice() {
    var measured = measured(card(0, 0, 1, 2), COACHED_WELL, card(0.5, 1, 1, 2));

    assertThat(measured.practice()).hasValue(0);
    assertThat(measured.net()).isEqualTo(measured.applied());
  }

  @Test
  void every_rule_of_a_redone_turn_trains_a_skill() {
    assertThat(Redone.names()).allSatisfy(rule -> assertThat(Skill.of(rule)).isNotNull());
  }

  @Test
  void losing_more_than_one_check_of_the_strength_costs_ten() {
    var kept = measured(card(0, 0, 1, 2), COACHED_WELL, card(0.5, 1, 1, 1));
    var lost = measured(card(0, 0, 1, 2), COACHED_WELL, card(0.5, 1, 0, 0));

    assertThat(kept.kept()).isTrue();
    assertThat(lost.kept()).isFalse();
    assertThat(kept.number().orElseThrow() - lost.number().orElseThrow()).isEqualTo(10);
  }

  @Test
  void one_missed_check_among_met_ones_is_strong_from_the_start_and_has_no_number() {
    var measured =
        measured(
            marked(4.1, card(0.3, 1, 1, 2, 1)),
            withCheck("curiosity", "goes-on"),
            card(1, 1, 1, 2, 2));

    assertThat(measured.outcome()).isEqualTo(Outcome.STRONG_FROM_THE_START);
    assertThat(measured.number()).isEmpty();
  }

  @Test
  void leaving_alone_is_strong_from_the_start() {
    var alone = new Between(new Coaching(Optional.empty(), Optional.empty()), false, false, 1);

    assertThat(measured(card(1, 1, 1, 2), alone, card(1, 1, 1, 2)).outcome())
        .isEqualTo(Outcome.STRONG_FROM_THE_START);
  }

  @Test
  void fewer_than_four_turns_withhold_the_number_unless_the_buyer_left() {
    var before = card(0, 0, 0, 0);
    var after = card(0.5, 0, 0, 0);
    var stopped = coachability(take(5, Ended.STOPPED), before, take(3, Ended.STOPPED), after);
    var left = coachability(take(5, Ended.STOPPED), before, take(3, Ended.BUYER_LEFT), after);

    assertThat(stopped.outcome()).isEqualTo(Outcome.TOO_SHORT);
    assertThat(stopped.number()).isEmpty();
    assertThat(stopped.spread()).isEmpty();
    assertThat(left.outcome()).isEqualTo(Outcome.MEASURED);
  }

  @Test
  void a_coached_check_without_occasion_in_take_two_withholds_the_number() {
    var measured = measured(card(0, 0, 1, 1), COACHED_WELL, card(Double.NaN, 0, 1, 1));

    assertThat(measured.outcome()).isEqualTo(Outcome.NOT_JUDGED);
    assertThat(measured.number()).isEmpty();
  }

  private static Coachability measured(Scorecard before, Between between, Scorecard after) {
    var take = take(6, Ended.STOPPED);
    return Coachability.of(
        CARDS.rubric(),
        new Jackknife(take, before, List.of()),
        between,
        new Jackknife(take, after, List.of()));
  }

  private static Coachability coachability(
      Take first, Scorecard before, Take second, Scorecard after) {
    return Coachability.of(
        CARDS.rubric(),
        new Jackknife(first, before, List.of()),
        COACHED_WELL,
        new Jackknife(second, after, List.of()));
  }

  private static Between between(boolean absorbed, boolean rewound, double insight) {
    return new Between(coaching("listening", "takes-up"), absorbed, rewound, insight);
  }

  private static Between withCheck(String criterion, String check) {
    return new Between(coaching(criterion, check), true, true, 1);
  }

  private static Coaching coaching(String criterion, String check) {
    var strength = criterion.equals("curiosity") ? "listening" : "curiosity";
    return new Coaching(
        Optional.of(new Strength(strength, Optional.empty(), Optional.empty(), 1, "", "")),
        Optional.of(new Improvement(criterion, check, Optional.empty(), 1, "", "", "")));
  }

  private static Scorecard marked(double overall, Scorecard card) {
    return new Scorecard(card.signals(), card.criteria(), OptionalDouble.of(overall), List.of());
  }

  /** Values of taken_up_share, given_back, open_questions, why_questions and follow_ups. */
  private static Scorecard card(double... values) {
    return CARDS.card(values);
  }

  private static Take take(int sellerTurns, Ended ended) {
    var heard = Ear.of(Language.EN).hear(Line.of("Yes."));
    var turns =
        IntStream.rangeClosed(1, 2 * sellerTurns)
            .<Turn>mapToObj(
                number ->
                    number % 2 == 1
                        ? new Turn.BySeller(number, "Yes.", heard)
                        : new Turn.ByBuyer(number, "No.", List.of(), MindState.atTheOpening()))
            .toList();
    return new Take(1, "Hello.", turns, Optional.of(ended));
  }
}
