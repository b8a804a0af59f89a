package dev.sparring.scoring;

import dev.sparring.buyer.Take;
import java.util.List;
import java.util.function.Function;

/**
 * A scored take, and what it would have scored without one turn: how much hangs on one line.
 *
 * @param without one for each of the seller's turns, that turn and the buyer's answer to it left
 *     out; what the buyer knew and had told at the end stays as it was
 */
public record Jackknife(Take take, Scorecard card, List<Scorecard> without) {
  public Jackknife {
    without = List.copyOf(without);
  }

  public static Jackknife of(Take take, Function<Take, Scorecard> scoring) {
    return new Jackknife(
        take,
        scoring.apply(take),
        take.sellerTurns().stream()
            .map(turn -> scoring.apply(take.without(turn.number())))
            .toList());
  }

  /**
   * @param turn counted from 0 among the seller's; where there is none, nothing is left out
   */
  public Scorecard without(int turn) {
    return turn < without.size() ? without.get(turn) : card;
  }
}
