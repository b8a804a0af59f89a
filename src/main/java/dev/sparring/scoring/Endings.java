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
  /** So many answers a next step has to be earned by. */
  private static final int EARNED = 2;

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
          done("ended_fittingly", Endings::fittingly),
          done("fault_owned", Endings::faultOwned),
          done("mend_named", Endings::mendNamed),
          measured("buyer_left", Endings::left),
          done("repaired", Endings::repaired));

  private Endings() {}

  private static Measured of(Talk talk, Predicate<Turn.BySeller> how) {
    var turns = talk.turnsWith(PROPOSES.and(how));
    return new Measured(turns.isEmpty() ? 0 : 1, turns, talk.turnsWith(PROPOSES));
  }

  /** A step that was earned, or an honest "this is not for you". */
  private static Measured fittingly(Talk talk) {
    var saysNo = talk.turnsWith(turn -> turn.heard().isIn("not_for_you"));
    var steps = talk.turnsWith(turn -> PROPOSES.test(turn) && isEarned(talk, turn.number()));
    var turns = steps.isEmpty() ? saysNo : steps;
    return new Measured(turns.isEmpty() ? 0 : 1, turns, talk.turnsWith(PROPOSES));
  }

  /**
   * In so many words; where nobody owned it, it was missed where the hard question was answered.
   */
  private static Measured faultOwned(Talk talk) {
    var owning = talk.turnsWith(turn -> turn.heard().does("owns_fault"));
    return owning.isEmpty()
        ? new Measured(0, List.of(), Challenged.answering(talk))
        : Measured.yesNo(true, owning);
  }

  /** Somebody who takes care of it, and by when. */
  private static Measured mendNamed(Talk talk) {
    return Measured.yesIn(
        talk.turnsWith(
            turn ->
                turn.heard().does("names_who")
                    || (turn.heard().does("commit")
                        && turn.heard().nextStep() == NextStep.SPECIFIC)));
  }

  private static boolean isEarned(Talk talk, int number) {
    return talk.answers().stream().filter(answer -> answer.turn() < number).count() >= EARNED;
  }

  private static Measured turn(Talk talk) {
    return first(talk).map(number -> Measured.of(number, List.of(number))).orElse(Measured.NOTHING);
  }

  /** Proposed once the buyer had told enough; nothing to measure if none was proposed. */
  private static Measured earned(Talk talk) {
    return first(talk)
        .map(
            number -> {
              boolean earned = isEarned(talk, number);
              return new Measured(earned ? 1 : 0, List.of(number), List.of(number));
            })
        .orElse(Measured.NOTHING);
  }

  private static Optional<Integer> first(Talk talk) {
    return talk.turnsWith(PROPOSES).stream().findFirst();
  }

  /** In the turn that won the patience back. */
  private static Measured repaired(Talk talk) {
    return talk.take().buyerTurns().stream()
        .filter(said -> said.after().repaired())
        .findFirst()
        .map(
            said ->
                Measured.yesIn(
                    talk.turnsWith(turn -> turn.number() < said.number()).reversed().stream()
                        .limit(1)
                        .toList()))
        .orElseGet(() -> Measured.yesNo(false, List.of()));
  }

  private static Measured left(Talk talk) {
    boolean left = talk.take().ended().filter(Ended.BUYER_LEFT::equals).isPresent();
    return Measured.yesNo(left, left ? lastTurn(talk) : List.of());
  }

  private static List<Integer> lastTurn(Talk talk) {
    return talk.turns().reversed().stream().limit(1).map(Turn::number).toList();
  }
}
