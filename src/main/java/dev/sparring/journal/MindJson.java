package dev.sparring.journal;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sparring.buyer.MindState;
import dev.sparring.buyer.Move.Depth;

/** The stored form of the buyer's mind after an answer. */
final class MindJson {
  static final Names<Depth> DEPTHS =
      Names.of(
          Depth.class,
          depth ->
              switch (depth) {
                case BRIEF -> "brief";
                case SAYS -> "says";
                case MORE -> "more";
              });

  private MindJson() {}

  static void write(MindState mind, Out out) {
    out.number("seller_turns", mind.sellerTurns())
        .number("trust", mind.trust())
        .number("trying", mind.trying())
        .byKey("known", mind.known(), (o, e) -> o.put(e.getKey(), DEPTHS.of(e.getValue())))
        .byKey("trust_by_topic", mind.trustByTopic(), (o, e) -> o.put(e.getKey(), e.getValue()))
        .text("topic", mind.topic())
        .number("misses", mind.misses())
        .number("closed_in_row", mind.closedInRow())
        .number("stacked_turns", mind.stackedTurns())
        .number("mirrors_in_row", mind.mirrorsInRow())
        .texts("earned_once", mind.earnedOnce())
        .number("challenges_asked", mind.challengesAsked())
        .number("answering", mind.answering())
        .number("challenges_met", mind.challengesMet())
        .yes("repaired", mind.repaired())
        .yes("awaits_confirmation", mind.awaitsConfirmation())
        .yes("left", mind.left())
        .yes("agreed", mind.agreed());
  }

  static MindState read(In in) {
    return new MindState(
        in.number("seller_turns"),
        in.number("trust"),
        in.number("trying"),
        in.byKey("known", depth -> DEPTHS.named(depth.asText())),
        in.byKey("trust_by_topic", JsonNode::asInt),
        in.maybeText("topic"),
        in.number("misses"),
        in.number("closed_in_row"),
        in.number("stacked_turns"),
        in.number("mirrors_in_row"),
        in.texts("earned_once"),
        in.number("challenges_asked"),
        in.maybeNumber("answering"),
        in.number("challenges_met"),
        in.yes("repaired"),
        in.yes("awaits_confirmation"),
        in.yes("left"),
        in.yes("agreed"));
  }
}
