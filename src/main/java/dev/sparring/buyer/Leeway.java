package dev.sparring.buyer;

import dev.sparring.hearing.Heard;
import dev.sparring.hearing.KindHeard;
import dev.sparring.hearing.NextStep;
import dev.sparring.scenario.Scenario;
import dev.sparring.scenario.Scenario.Reaction;
import java.util.List;
import java.util.Set;

/** How far a reply in a model's words may go beyond what the script would say. */
public enum Leeway {
  NONE,
  /**
   * Nothing is written for what was asked, and it is in no topic: a small harmless thing may be
   * answered in character.
   */
  SMALL_THINGS;

  /** What puts off a question that is in no topic, or passes the time of day. */
  private static final Set<Reaction> PUT_OFF =
      Set.of(
          Reaction.NO_IDEA,
          Reaction.LOOKS_UP,
          Reaction.HEDGES,
          Reaction.SMALL_TALK,
          Reaction.HOW_ARE_YOU);

  /**
   * A function of what the journal holds of a turn, so that a restart changes nothing.
   *
   * @param after the state after these moves
   * @param heard the line that they answer
   */
  static Leeway of(Scenario scenario, List<Move> moves, MindState after, Heard heard) {
    var putOff =
        moves.size() == 1
            && moves.getFirst() instanceof Move.React react
            && PUT_OFF.contains(react.kind());
    return putOff && !after.cool() && isHarmless(scenario, heard) ? SMALL_THINGS : NONE;
  }

  /** Near nothing that has to be earned, and no business of a stranger's. */
  private static boolean isHarmless(Scenario scenario, Heard heard) {
    return heard.questions() > 0
        && heard.topics().isEmpty()
        && heard.clarifies().stream().noneMatch(Answers::isLikely)
        && heard.nextStep() == NextStep.NONE
        && !heard.isPitch()
        && heard.kinds().stream()
            .map(KindHeard::kind)
            .noneMatch(kind -> Reactions.isPrivate(kind) || isATopics(scenario, kind));
  }

  private static boolean isATopics(Scenario scenario, String kind) {
    return scenario.topics().stream().anyMatch(topic -> topic.kinds().contains(kind));
  }
}
