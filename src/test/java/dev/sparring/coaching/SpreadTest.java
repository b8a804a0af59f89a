package dev.sparring.coaching;

import static dev.sparring.coaching.Cards.atLeast;
import static dev.sparring.coaching.Cards.criterion;
import static dev.sparring.coaching.Cards.never;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sparring.buyer.Ended;
import dev.sparring.buyer.MindState;
import dev.sparring.buyer.Take;
import dev.sparring.buyer.Turn;
import dev.sparring.coaching.Coachability.Band;
import dev.sparring.coaching.Coachability.Between;
import dev.sparring.coaching.Coaching.Improvement;
import dev.sparring.hearing.Ear;
import dev.sparring.hearing.Language;
import dev.sparring.hearing.Line;
import dev.sparring.scoring.Jackknife;
import dev.sparring.scoring.Scorecard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Lines that give back, take up, ask why or pitch, and those that do nothing of it. */
final class SpreadTest {
  private static final Cards CARDS =
      new Cards(
          List.of(
              criterion(
                  "listening",
                  3,
                  atLeast("gives-back", "given_back", 1, "gives_back"),
                  atLeast("takes-up", "taken_up", 1, "takes_up")),
              criterion(
                  "curiosity",
                  3,
                  atLeast("open", "open_questions", 1, "asks_open"),
                  atLeast("why", "why_questions", 1, "asks_why")),
              criterion("room", 3, never("nothing-pitched", "pitches", "asks_not_tells"))),
          List.of("given_back", "taken_up", "open_questions", "why_questions", "pitches"));

  private static final String GIVES_BACK = "You said";
  private static final String TAKES_UP = "And then";
  private static final String ASKS_WHY = "Why";
  private static final String PITCHES = "We offer";
  private static final String NOTHING = "Yes.";

  @Test
  void who_does_the_coached_thing_in_one_line_only_has_a_wide_spread() {
    var once =
        coached(
            "gives-back",
            List.of(NOTHING, NOTHING, NOTHING, NOTHING, NOTHING),
            List.of(NOTHING, NOTHING, GIVES_BACK, NOTHING, NOTHING));

    assertThat(once.number()).hasValue(90);
    assertThat(once.spread()).contains(new Spread(30, 90));
    assertThat(once.band()).isEmpty();
  }

  @Test
  void who_does_it_throughout_has_a_narrow_one() {
    var throughout =
        coached(
            "gives-back",
            List.of(NOTHING, NOTHING, NOTHING, NOTHING, NOTHING),
            List.of(GIVES_BACK, GIVES_BACK, GIVES_BACK, GIVES_BACK, GIVES_BACK));

    assertThat(throughout.spread()).contains(new Spread(90, 90));
    assertThat(throughout.band()).contains(Band.HIGH);
  }

  @Test
  void a_line_of_the_first_take_counts_as_one_of_the_second() {
    var second = List.of(GIVES_BACK, GIVES_BACK, NOTHING, NOTHING, NOTHING);

    var once = coached("gives-back", List.of(TAKES_UP, NOTHING, NOTHING, NOTHING, NOTHING), second);
    var twice =
        coached("gives-back", List.of(TAKES_UP, TAKES_UP, NOTHING, NOTHING, NOTHING), second);

    assertThat(once.number()).isEqualTo(twice.number());
    assertThat(once.spread()).contains(new Spread(79, 90));
    assertThat(twice.spread()).contains(new Spread(79, 79));
  }

  @Test
  void one_line_would_have_been_enough_for_what_is_not_to_be_done_at_all() {
    var stopped =
        coached(
            "nothing-pitched",
            List.of(PITCHES, NOTHING, NOTHING, NOTHING, NOTHING),
            List.of(NOTHING, NOTHING, NOTHING, NOTHING, NOTHING));

    assertThat(stopped.number()).hasValue(100);
    assertThat(stopped.spread()).contains(new Spread(30, 100));
    assertThat(stopped.band()).isEmpty();
  }

  @Test
  void who_had_pitched_often_would_still_have_gone_most_of_the_way() {
    var stopped =
        coached(
            "nothing-pitched",
            List.of(PITCHES, PITCHES, PITCHES, PITCHES, NOTHING),
            List.of(NOTHING, NOTHING, NOTHING, NOTHING, NOTHING));

    assertThat(stopped.spread()).contains(new Spread(67, 100));
    assertThat(stopped.band()).contains(Band.HIGH);
  }

  @Test
  void nothing_changed_hangs_on_no_line_where_no_line_did_it() {
    var same = List.of(NOTHING, NOTHING, NOTHING, NOTHING, NOTHING);

    assertThat(coached("gives-back", same, same).spread()).contains(new Spread(30, 30));
    assertThat(coached("gives-back", same, same).band()).contains(Band.LOW);
  }

  @Test
  void the_same_takes_always_give_the_same_spread() {
    var first = List.of(NOTHING, ASKS_WHY, NOTHING, PITCHES, NOTHING);
    var second = List.of(GIVES_BACK, ASKS_WHY, ASKS_WHY, NOTHING, NOTHING);

    assertThat(coached("gives-back", first, second))
        .isEqualTo(coached("gives-back", first, second));
  }

  @Test
  void a_band_is_named_when_the_spread_reaches_over_its_border_by_chance_at_most() {
    assertThat(new Spread(30, 39).band(38)).contains(Band.LOW);
    assertThat(new Spread(30, 44).band(38)).contains(Band.LOW);
    assertThat(new Spread(30, 45).band(38)).isEmpty();
    assertThat(new Spread(35, 74).band(50)).contains(Band.MIDDLE);
    assertThat(new Spread(34, 60).band(50)).isEmpty();
    assertThat(new Spread(65, 100).band(80)).contains(Band.HIGH);
    assertThat(new Spread(20, 100).band(80)).isEmpty();
  }

  private static Coachability coached(String check, List<String> first, List<String> second) {
    var criterion = check.equals("nothing-pitched") ? "room" : "listening";
    var improvement = new Improvement(criterion, check, Optional.empty(), 1, "", "", "");
    var coaching = new Coaching(Optional.empty(), Optional.of(improvement));
    return Coachability.of(
        CARDS.rubric(),
        Jackknife.of(take(first), SpreadTest::card),
        new Between(coaching, true, true, 1),
        Jackknife.of(take(second), SpreadTest::card));
  }

  private static Scorecard card(Take take) {
    return CARDS.card(
        count(take, GIVES_BACK),
        count(take, TAKES_UP),
        0,
        count(take, ASKS_WHY),
        count(take, PITCHES));
  }

  private static double count(Take take, String what) {
    return take.sellerTurns().stream().filter(turn -> turn.text().equals(what)).count();
  }

  private static Take take(List<String> lines) {
    var turns = new ArrayList<Turn>();
    for (var line : lines) {
      var heard = Ear.of(Language.EN).hear(Line.of(line));
      turns.add(new Turn.BySeller(turns.size() + 1, line, heard));
      turns.add(new Turn.ByBuyer(turns.size() + 1, "No.", List.of(), MindState.atTheOpening()));
    }
    return new Take(1, "Hello.", turns, Optional.of(Ended.STOPPED));
  }
}
