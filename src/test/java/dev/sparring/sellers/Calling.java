package dev.sparring.sellers;

import dev.sparring.buyer.Ended;
import dev.sparring.buyer.Exchange;
import dev.sparring.buyer.MindState;
import dev.sparring.buyer.Script;
import dev.sparring.buyer.Take;
import dev.sparring.coaching.Coach;
import dev.sparring.coaching.Coaching;
import dev.sparring.coaching.Focus;
import dev.sparring.rehearsal.Play;
import dev.sparring.scoring.Scorecard;
import dev.sparring.scoring.Scoring;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A seller's call with the buyer of a scenario, heard, decided and said by the real parts.
 *
 * @param wording sellers who differ in this alone do the same in the same turns, in other words
 */
record Calling(Play play, long seed, long wording) {
  /** Turns of a seller who is not cut short. */
  private static final int TURNS = 11;

  Calling(Play play, long seed) {
    this(play, seed, 0);
  }

  Calling inOtherWords(long otherwise) {
    return new Calling(play, seed, otherwise);
  }

  /** The same habits show in other turns. */
  Calling onAnotherDay(long day) {
    return new Calling(play, seed + 100 * day, day);
  }

  Take take(int number, Policy policy) {
    var chance = new Chance(31 * seed + number, wording);
    var spoken = new ArrayList<String>();
    spoken.add(Script.opening(play.scenario(), seed, number, spoken));
    var take = new Take(number, spoken.getFirst(), List.of(), Optional.empty());
    for (int turn = 0; turn < TURNS && !take.state().over(); turn++) {
      var said = policy.next(play, take, chance);
      take = take.with(Exchange.hear(play.scenario(), play.ear(), take, said));
      var answer = Exchange.answer(play.scenario(), seed, spoken, take);
      spoken.add(answer.text());
      take = take.with(answer);
    }
    return take.ended(ended(take.state()));
  }

  private static Ended ended(MindState state) {
    return state.left() ? Ended.BUYER_LEFT : state.agreed() ? Ended.AGREED : Ended.STOPPED;
  }

  Scorecard score(Take take) {
    return Scoring.score(take, Optional.of(play.scenario()), play.rubric(), Set.of());
  }

  Coaching coach(Take take, Scorecard card, OptionalInt redo, double insight) {
    return Coach.coach(
        Optional.of(play.scenario()),
        play.rubric(),
        take,
        card,
        new Focus(redo, insight, Optional.empty()));
  }

  double overall(Policy policy) {
    return score(take(1, policy)).overall().orElse(1);
  }
}
