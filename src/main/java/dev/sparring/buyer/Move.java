package dev.sparring.buyer;

import dev.sparring.scenario.Scenario.Reaction;
import java.util.List;
import java.util.Optional;

/**
 * One thing that the buyer does in answer; a reply is one to a few moves, said one after another in
 * one turn.
 */
public sealed interface Move {
  /** A move that brings the talk to a topic. */
  sealed interface OnTopic extends Move {
    String topic();
  }

  /** A move that waits for the seller's answer. */
  sealed interface Question extends Move {}

  /** Answers a topic. */
  record Answer(String topic, Depth depth) implements OnTopic {}

  /** Says in other words what was told already. */
  record Retell(String topic, Depth depth) implements OnTopic {}

  /** Answers off the cuff what anybody may ask. */
  record TellBackground(String name, Depth depth) implements Move {}

  /** Asks back which of one or two topics is meant. */
  record AskBack(List<String> topics) implements Question {
    public AskBack {
      topics = List.copyOf(topics);
    }
  }

  /** Says the last line once more. */
  record SayAgain() implements Move {}

  /** Is asked for a topic that is still locked. */
  record Deflect(String topic) implements OnTopic {}

  /** After two misses running: a remark of the buyer's own that leads to an open topic. */
  record OfferThread(String topic) implements OnTopic {}

  /**
   * A reaction to how the seller goes about it: cools, warns, asks what is meant, says that it was
   * told already.
   */
  record React(Reaction kind) implements Move {}

  /** Takes note of a statement that asks for nothing. */
  record Nod() implements Move {}

  /** Asks challenge number {@code index} (0-based in the scenario's list). */
  record Ask(int index) implements Question {}

  /** Says whether the answer to challenge number {@code index} satisfies. */
  record Judge(int index, boolean satisfied) implements Move {}

  /** Has half an answer to a challenge, and waits for the rest. */
  record Press() implements Question {}

  /**
   * Agrees to the next step, which ends the take.
   *
   * @param slot which of two days or hours that were offered, in the seller's word
   */
  record Agree(Optional<String> slot) implements Move {}

  /** Would agree to the next step, and asks when. */
  record AskWhen() implements Question {}

  /**
   * Declines the next step: too early.
   *
   * @param missing the topic that must be known first; empty if any will do
   */
  record Decline(Optional<String> missing) implements Move {}

  /** The polite no that sounds like a yes ("send me something"). */
  record PoliteNo() implements Move {}

  /** Ends the take, out of patience. */
  record Leave() implements Move {}

  /** How deep an answer goes. */
  enum Depth {
    /** What a closed question gets. */
    BRIEF,
    SAYS,
    MORE
  }
}
