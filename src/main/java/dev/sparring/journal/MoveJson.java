package dev.sparring.journal;

import dev.sparring.buyer.Move;
import dev.sparring.scenario.Scenario.Reaction;

/** The stored form of a buyer's move. */
final class MoveJson {
  private static final Names<Reaction> REACTIONS =
      Names.of(
          Reaction.class,
          reaction ->
              switch (reaction) {
                case PITCH -> "pitch";
                case WARNED -> "warned";
                case LEAVES -> "leaves";
                case INTERROGATION -> "interrogation";
                case STACKED -> "stacked";
                case UNCLEAR -> "unclear";
                case NO_IDEA -> "no_idea";
                case REPEAT -> "repeat";
                case MIRROR -> "mirror";
                case INTERRUPTS -> "interrupts";
                case SMALL_TALK -> "small_talk";
                case ENCOURAGED -> "encouraged";
                case PERMISSION -> "permission";
                case HOW_ARE_YOU -> "how_are_you";
                case CLOSES -> "closes";
                case WITHHOLDS -> "withholds";
                case VAGUE -> "vague";
                case NOT_FOR_YOU -> "not_for_you";
                case ANYTHING_ELSE -> "anything_else";
                case CONFIRMS -> "confirms";
                case HEDGES -> "hedges";
                case LOOKS_UP -> "looks_up";
              });

  private MoveJson() {}

  static void write(Move move, Out out) {
    switch (move) {
      case Move.Answer m ->
          out.text("move", "answer")
              .text("topic", m.topic())
              .text("depth", MindJson.DEPTHS.of(m.depth()));
      case Move.Retell m ->
          out.text("move", "retell")
              .text("topic", m.topic())
              .text("depth", MindJson.DEPTHS.of(m.depth()));
      case Move.TellBackground m ->
          out.text("move", "tell-background")
              .text("name", m.name())
              .text("depth", MindJson.DEPTHS.of(m.depth()));
      case Move.AskBack m -> out.text("move", "ask-back").texts("topics", m.topics());
      case Move.SayAgain m -> out.text("move", "say-again");
      case Move.AskWhen m -> out.text("move", "ask-when");
      case Move.Press m -> out.text("move", "press");
      case Move.Deflect m -> out.text("move", "deflect").text("topic", m.topic());
      case Move.OfferThread m -> out.text("move", "offer-thread").text("topic", m.topic());
      case Move.React m -> out.text("move", "react").text("kind", REACTIONS.of(m.kind()));
      case Move.Nod m -> out.text("move", "nod");
      case Move.Ask m -> out.text("move", "ask").number("challenge", m.index());
      case Move.Judge m ->
          out.text("move", "judge").number("challenge", m.index()).yes("satisfied", m.satisfied());
      case Move.Agree m -> out.text("move", "agree").text("slot", m.slot());
      case Move.Decline m -> out.text("move", "decline").text("missing", m.missing());
      case Move.PoliteNo m -> out.text("move", "polite-no");
      case Move.Leave m -> out.text("move", "leave");
    }
  }

  static Move read(In in) {
    return switch (in.text("move")) {
      case "answer" -> new Move.Answer(in.text("topic"), MindJson.DEPTHS.named(in.text("depth")));
      case "retell" -> new Move.Retell(in.text("topic"), MindJson.DEPTHS.named(in.text("depth")));
      case "tell-background" ->
          new Move.TellBackground(in.text("name"), MindJson.DEPTHS.named(in.text("depth")));
      case "ask-back" -> new Move.AskBack(in.texts("topics"));
      case "say-again" -> new Move.SayAgain();
      case "ask-when" -> new Move.AskWhen();
      case "press" -> new Move.Press();
      case "deflect" -> new Move.Deflect(in.text("topic"));
      case "offer-thread" -> new Move.OfferThread(in.text("topic"));
      case "react" -> new Move.React(REACTIONS.named(in.text("kind")));
      case "nod" -> new Move.Nod();
      case "ask" -> new Move.Ask(in.number("challenge"));
      case "judge" -> new Move.Judge(in.number("challenge"), in.yes("satisfied"));
      case "agree" -> new Move.Agree(in.maybeText("slot"));
      case "decline" -> new Move.Decline(in.maybeText("missing"));
      case "polite-no" -> new Move.PoliteNo();
      case "leave" -> new Move.Leave();
      case String unknown -> throw new IllegalStateException("unknown move '" + unknown + "'");
    };
  }
}
