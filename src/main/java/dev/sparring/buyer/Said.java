package dev.sparring.buyer;

import dev.sparring.scenario.Scenario;
import java.util.List;

/**
 * What a voice is given to say now: only moves that the mind has decided.
 *
 * @param seed the rehearsal's; the same seed gives the same lines
 * @param take the take's number
 * @param spoken every buyer line of the rehearsal so far, openings too: a wording is not said again
 *     while others are left
 * @param cool whether the buyer has cooled and answers shortly
 */
public record Said(
    Scenario scenario, long seed, int take, List<String> spoken, List<Move> moves, boolean cool) {
  public Said {
    spoken = List.copyOf(spoken);
    moves = List.copyOf(moves);
  }
}
