package dev.sparring.buyer;

import dev.sparring.buyer.Move.Depth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * All that the buyer's mind carries from turn to turn; small, stored with every answer.
 *
 * @param sellerTurns seller turns so far
 * @param trust 0 or more
 * @param trying trying turns not made good, 0 up to the buyer's patience
 * @param known topics told, with the deepest depth told
 * @param trustByTopic trust earned by topic, 0 to 2
 * @param topic the topic that the talk is on
 * @param misses questions missed in a row
 * @param closedInRow closed questions in a row that took up nothing
 * @param stackedTurns turns with stacked questions so far
 * @param mirrorsInRow mere mirrors in a row
 * @param earnedOnce things that earn trust once a take and have done so ({@code "go-on"}, {@code
 *     "challenge"}, {@code "gave"})
 * @param challengesAsked challenges asked so far
 * @param answering the challenge that the next seller turn answers
 * @param challengesMet challenges answered well
 * @param repaired whether lost patience was won back
 * @param awaitsConfirmation whether the last line was given back without a question, for the buyer
 *     to confirm
 * @param left whether the buyer has ended the take, out of patience
 * @param agreed whether the buyer has agreed to a next step, which ends the take
 */
public record MindState(
    int sellerTurns,
    int trust,
    int trying,
    Map<String, Depth> known,
    Map<String, Integer> trustByTopic,
    Optional<String> topic,
    int misses,
    int closedInRow,
    int stackedTurns,
    int mirrorsInRow,
    List<String> earnedOnce,
    int challengesAsked,
    OptionalInt answering,
    int challengesMet,
    boolean repaired,
    boolean awaitsConfirmation,
    boolean left,
    boolean agreed) {

  public MindState {
    known = Map.copyOf(known);
    trustByTopic = Map.copyOf(trustByTopic);
    earnedOnce = List.copyOf(earnedOnce);
  }

  public static MindState atTheOpening() {
    return new MindState(
        0,
        0,
        0,
        Map.of(),
        Map.of(),
        Optional.empty(),
        0,
        0,
        0,
        0,
        List.of(),
        0,
        OptionalInt.empty(),
        0,
        false,
        false,
        false,
        false);
  }

  public boolean over() {
    return left || agreed;
  }
}
