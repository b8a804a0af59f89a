package dev.sparring.scoring;

import static dev.sparring.scoring.Signal.done;
import static dev.sparring.scoring.Signal.measured;

import dev.sparring.buyer.Ended;
import dev.sparring.buyer.Turn;
import dev.sparring.hearing.NextStep;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What was agreed at the end, and whether the buyer was still there. */
final class Endings {
  private static final Predicate<Turn.BySeller> PROPOSES =
      turn -> turn.heard().nextStep() != NextStep.NONE;

  static final List<Signal> SIGNALS =
      List.of(
          done("next_step_proposed", talk -> Measured.yesIn(talk.turnsWith(PROPOSES))),
          done(
              "next_step_specific",
              talk -> of(talk, turn -> turn.heard().nextStep() == NextStep.SPECIFIC)),
          done("next_step_shared", talk -> of(talk, turn -> turn.heard().nextStepShared())),
          measured("next_step_turn", Endings::turn),
          done("next_step_earned", Endings::earned),
          measured("buyer_left", Endings::left),
          done("repaired", talk -> Measured.yesNo(talk.take().state().repaired(), List.of())));

  private Endings() {}

  private static Measured of(Talk talk, Predicate<Turn.BySeller> how) {
    var turns = talk.turnsWith(PROPOSES.and(how));
    return new Measured(turns.isEmpty() ? 0 : 1, turns, talk.turnsWith(PROPOSES));
  }

  private static Measured turn(Talk talk) {
    return first(talk).map(number -> Measured.of(number, List.of(number))).orElse(Measured.NOTHING);
  }

  /** Proposed once the buyer had told something; nothing to measure if none was proposed. */
  private static Measured earned(Talk talk) {
    return first(talk)
        .map(
            number -> {
              boolean earned = talk.answers().stream().anyMatch(a -> a.turn() < number);
              return new Measured(earned ? 1 : 0, List.of(number), List.of(number));
            })
        .orElse(Measured.NOTHING);
  }

  private static Optional<Integer> first(Talk talk) {
    return talk.turnsWith(PROPOSES).stream().findFirst();
  }

  private static Measured left(Talk talk) {
    boolean left = talk.take().ended().filter(Ended.BUYER_LEFT::equals).isPresent();
    return Measured.yesNo(left, left ? lastTurn(talk) : List.of());
  }

  private static List<Integer> lastTurn(Talk talk) {
    return talk.turns().reversed().stream().limit(1).map(Turn::number).toList();
  }
}
