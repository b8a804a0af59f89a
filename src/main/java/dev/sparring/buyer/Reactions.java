package dev.sparring.buyer;

import dev.sparring.buyer.Move.Depth;
import dev.sparring.buyer.Move.PoliteNo;
import dev.sparring.buyer.Move.React;
import dev.sparring.buyer.Move.SayAgain;
import dev.sparring.buyer.Move.TellBackground;
import dev.sparring.hearing.Asks;
import dev.sparring.hearing.KindHeard;
import dev.sparring.scenario.Scenario.Reaction;
import java.util.List;
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

  /** Asked before one comes to the point, and not after. */
  private static final Set<String> OPENING = Set.of("how_are_you", "weekend", "time_ok");

  private static final String SAY_AGAIN = "repeat_please";
  private static final String SENDS = "send_something";

  /** What does something only when it asks for it. */
  private static final Set<String> ASKING =
      Set.of("how_are_you", "weekend", "time_ok", "may_i", "anything_else", "vague", SAY_AGAIN);

  /** From this strength on a kind is clear. */
  private static final double CLEAR = 0.5;

  /** From this strength on what is no question by its form asks. */
  private static final double ASKS_ANYHOW = 0.7;

  /** Things told off the cuff in one turn. */
  private static final int AT_ONCE = 2;

  private Reactions() {}

  /** Whether a kind asks for what one does not tell somebody one hardly knows. */
  static boolean isPrivate(String kind) {
    return NOT_FOR_STRANGERS.contains(kind);
  }

  /** What is told off the cuff; else what the last kind of the line gets; may be empty. */
  static List<Move> to(Impression now) {
    var moves =
        now.heard().kinds().stream()
            .filter(kind -> answers(now, kind))
            .map(kind -> to(now, kind))
            .distinct()
            .toList();
    var told = moves.stream().filter(TellBackground.class::isInstance).limit(AT_ONCE).toList();
    return told.isEmpty() ? moves.stream().skip(Math.max(0, moves.size() - 1)).toList() : told;
  }

  /** Whether a kind gets an answer of its own, and not that of any line. */
  static boolean answers(Impression now, KindHeard heard) {
    var kind = heard.kind();
    if (now.scenario().background(kind).isPresent() || kind.equals(SENDS)) {
      return true;
    }
    if (NOT_FOR_STRANGERS.contains(kind)) {
      return heard.strength() >= CLEAR;
    }
    return (ACTS.containsKey(kind) || kind.equals(SAY_AGAIN)) && isDone(now, heard);
  }

  private static boolean isDone(Impression now, KindHeard heard) {
    var late = OPENING.contains(heard.kind()) && !now.before().known().isEmpty();
    var asks =
        now.heard().sentences().get(heard.sentence()).asks() != Asks.NOTHING
            || heard.strength() >= ASKS_ANYHOW;
    return !late && (asks || !ASKING.contains(heard.kind()));
  }

  private static Move to(Impression now, KindHeard heard) {
    var kind = heard.kind();
    if (now.before().background().contains(kind)) {
      return new React(Reaction.REPEAT);
    }
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
