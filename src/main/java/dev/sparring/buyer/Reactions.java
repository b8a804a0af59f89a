package dev.sparring.buyer;

import dev.sparring.buyer.Move.Depth;
import dev.sparring.buyer.Move.PoliteNo;
import dev.sparring.buyer.Move.React;
import dev.sparring.buyer.Move.SayAgain;
import dev.sparring.buyer.Move.TellBackground;
import dev.sparring.hearing.KindHeard;
import dev.sparring.scenario.Scenario.Reaction;
import java.util.Map;
import java.util.Set;

/** What the ordinary kinds of things that sellers say get for an answer. */
final class Reactions {
  /** What one does not tell somebody one hardly knows. */
  private static final Set<String> NOT_FOR_STRANGERS =
      Set.of(
          "spend",
          "budget",
          "private",
          "feeling",
          "opponent",
          "decision_people",
          "authority",
          "contract",
          "competitor_offer",
          "quit",
          "worry");

  private static final Map<String, Reaction> ACTS =
      Map.ofEntries(
          Map.entry("how_are_you", Reaction.HOW_ARE_YOU),
          Map.entry("weekend", Reaction.HOW_ARE_YOU),
          Map.entry("time_ok", Reaction.PERMISSION),
          Map.entry("may_i", Reaction.PERMISSION),
          Map.entry("small_talk", Reaction.SMALL_TALK),
          Map.entry("intro", Reaction.SMALL_TALK),
          Map.entry("who_are_you_answer", Reaction.SMALL_TALK),
          Map.entry("thanks_bye", Reaction.CLOSES),
          Map.entry("anything_else", Reaction.ANYTHING_ELSE),
          Map.entry("vague", Reaction.VAGUE),
          Map.entry("not_for_you", Reaction.NOT_FOR_YOU));

  private static final String SAY_AGAIN = "repeat_please";
  private static final String SENDS = "send_something";

  private Reactions() {}

  /** Whether a kind gets an answer of its own, and not that of any line. */
  static boolean answers(Impression now, String kind) {
    return now.scenario().background(kind).isPresent()
        || ACTS.containsKey(kind)
        || kind.equals(SAY_AGAIN)
        || kind.equals(SENDS)
        || NOT_FOR_STRANGERS.contains(kind);
  }

  static Move to(Impression now, KindHeard heard) {
    var kind = heard.kind();
    if (now.scenario().background(kind).isPresent()) {
      boolean polar = now.heard().sentences().get(heard.sentence()).polar();
      return new TellBackground(kind, polar ? Depth.BRIEF : Depth.SAYS);
    }
    return switch (kind) {
      case SAY_AGAIN -> new SayAgain();
      case SENDS -> new PoliteNo();
      default -> new React(ACTS.getOrDefault(kind, Reaction.WITHHOLDS));
    };
  }
}
