package dev.sparring.journal;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sparring.buyer.MindState;
import dev.sparring.buyer.MindState.Once;
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
  private static final Names<Once> ONCE =
      Names.of(
          Once.class,
          once ->
              switch (once) {
                case GO_ON -> "go-on";
                case PARRY -> "parry";
                case GAVE -> "gave";
                case BACKGROUND -> "background";
              });

  private MindJson() {}

  static void write(MindState mind, Out out) {
    out.number("seller_turns", mind.sellerTurns())
        .number("trust", mind.trust())
        .number("trying", mind.trying())
        .yes("repaired", mind.repaired())
        .texts("asked", mind.asked())
        .byKey("known", mind.known(), (o, e) -> o.put(e.getKey(), DEPTHS.of(e.getValue())))
        .byKey("trust_by_topic", mind.trustByTopic(), (o, e) -> o.put(e.getKey(), e.getValue()))
        .texts("earned_once", mind.earnedOnce().stream().map(ONCE::of).toList())
        .text("topic", mind.topic())
        .number("misses", mind.misses())
        .number("closed_in_row", mind.closedInRow())
        .number("stacked_turns", mind.stackedTurns())
        .number("mirrors_in_row", mind.mirrorsInRow())
        .number("challenges_asked", mind.challengesAsked())
        .number("answering", mind.answering())
        .yes("answered", mind.answered())
        .texts("touched", mind.touched())
        .texts("background", mind.background())
        .texts("asked_back", mind.askedBack())
        .yes("asked_openly", mind.askedOpenly())
        .number("times_asked_back", mind.timesAskedBack())
        .text("declined", mind.declined())
        .yes("asked_when", mind.askedWhen())
        .yes("left", mind.left())
        .yes("agreed", mind.agreed());
  }

  static MindState read(In in) {
    return new MindState(
        in.number("seller_turns"),
        in.number("trust"),
        in.number("trying"),
        in.yes("repaired"),
        in.texts("asked"),
        in.byKey("known", depth -> DEPTHS.named(depth.asText())),
        in.byKey("trust_by_topic", JsonNode::asInt),
        in.texts("earned_once").stream().map(ONCE::named).toList(),
        in.maybeText("topic"),
        in.number("misses"),
        in.number("closed_in_row"),
        in.number("stacked_turns"),
        in.number("mirrors_in_row"),
        in.number("challenges_asked"),
        in.maybeNumber("answering"),
        in.yes("answered"),
        in.texts("touched"),
        in.texts("background"),
        in.texts("asked_back"),
        in.yes("asked_openly"),
        in.number("times_asked_back"),
        in.maybeText("declined"),
        in.yes("asked_when"),
        in.yes("left"),
        in.yes("agreed"));
  }
}
