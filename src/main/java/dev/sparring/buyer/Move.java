package dev.sparring.buyer;

import dev.sparring.scenario.Scenario.Reaction;

/**
 * One thing that the buyer does in answer; a reply is one to a few moves, said one after another in
 * one turn.
 */
public sealed interface Move {
  /** A move that brings the talk to a topic. */
  sealed interface OnTopic extends Move {
    String topic();
  }

  /** Answers a topic. */
  record Answer(String topic, Depth depth) implements OnTopic {}

  /** Is asked for a topic that is still locked. */
  record Deflect(String topic) implements OnTopic {}

  /** After two misses running: offers the subject of an open topic. */
  record OfferThread(String topic) implements OnTopic {}

  /**
   * A reaction to how the seller goes about it: cools, warns, asks what is meant, says that it was
   * told already.
   */
  record React(Reaction kind) implements Move {}

  /** Takes note of a statement that asks for nothing. */
  record Nod() implements Move {}

  /** Asks challenge number {@code index} (0-based in the scenario's list). */
  record Ask(int index) implements Move {}

  /** Says whether the answer to challenge number {@code index} satisfies. */
  record Judge(int index, boolean satisfied) implements Move {}

  /** Agrees to the next step, which ends the take. */
  record Agree() implements Move {}

  /** Declines the next step: too early. */
  record Decline() implements Move {}

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
