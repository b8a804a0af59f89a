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
 * @param trying trying turns not made good, 0 up to the buyer's patience; the buyer is cool from 1
 *     on
 * @param repaired whether lost patience was won back
 * @param asked topics asked for so far, told or not
 * @param known topics told, with the deepest depth told
 * @param trustByTopic trust earned by topic, 0 to 2; under "" what was earned off every topic
 * @param earnedOnce what earns trust once a take and has done so
 * @param topic the topic that the talk is on
 * @param misses questions missed in a row, 0 or 1
 * @param closedInRow turns in a row that asked closed questions and took up nothing
 * @param stackedTurns turns with stacked questions so far
 * @param mirrorsInRow mere mirrors in a row
 * @param challengesAsked challenges asked so far
 * @param answering the challenge that the next seller turn answers, 0-based
 * @param answered whether a turn has already been spent on it, by half an answer or a question back
 * @param touched the points of it that were touched so far
 * @param background what the buyer has told off the cuff
 * @param askedBack the topics that the buyer has just asked back about, or named as missing; the
 *     next turn settles which
 * @param askedOpenly whether what the buyer asked back about was asked openly
 * @param timesAskedBack how often the buyer has asked back
 * @param declined the topic that was missing when a next step was last declined
 * @param askedWhen whether the buyer has just asked when the proposed step would be
 * @param left whether the buyer has ended the take, out of patience
 * @param agreed whether the buyer has agreed to a next step, which ends the take
 */
public record MindState(
    int sellerTurns,
    int trust,
    int trying,
    boolean repaired,
    List<String> asked,
    Map<String, Depth> known,
    Map<String, Integer> trustByTopic,
    List<Once> earnedOnce,
    Optional<String> topic,
    int misses,
    int closedInRow,
    int stackedTurns,
    int mirrorsInRow,
    int challengesAsked,
    OptionalInt answering,
    boolean answered,
    List<String> touched,
    List<String> background,
    List<String> askedBack,
    boolean askedOpenly,
    int timesAskedBack,
    Optional<String> declined,
    boolean askedWhen,
    boolean left,
    boolean agreed) {

  /** What earns trust once a take. */
  public enum Once {
    /** A bare "tell me more". */
    GO_ON,
    /** An honest "I don't know, I'll find out" to a challenge. */
    PARRY,
    /** Something useful, tied to two things the buyer told. */
    GAVE,
    /** A question that the buyer answers off the cuff. */
    BACKGROUND
  }

  public MindState {
    asked = List.copyOf(asked);
    known = Map.copyOf(known);
    trustByTopic = Map.copyOf(trustByTopic);
    earnedOnce = List.copyOf(earnedOnce);
    touched = List.copyOf(touched);
    background = List.copyOf(background);
    askedBack = List.copyOf(askedBack);
  }

  public static MindState atTheOpening() {
    return new MindState(
        0,
        0,
        0,
        false,
        List.of(),
        Map.of(),
        Map.of(),
        List.of(),
        Optional.empty(),
        0,
        0,
        0,
        0,
        0,
        OptionalInt.empty(),
        false,
        List.of(),
        List.of(),
        List.of(),
        false,
        0,
        Optional.empty(),
        false,
        false,
        false);
  }

  public boolean over() {
    return left || agreed;
  }

  /** Answers shortly, and wants no next step, until patience is won back. */
  public boolean cool() {
    return trying > 0;
  }
}
