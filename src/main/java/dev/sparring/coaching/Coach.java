package dev.sparring.coaching;

import dev.sparring.buyer.Take;
import dev.sparring.scenario.Scenario;
import dev.sparring.scoring.Rubric;
import dev.sparring.scoring.Scorecard;
import java.util.Optional;
import java.util.OptionalInt;

/** Chooses what to coach: docs/how-scoring-works.md, "Coaching". Pure. */
public final class Coach {
  private Coach() {}

  /**
   * @param scenario empty for a conversation without one
   * @param card the take's, with misheard checks already not judged
   * @param redo the turn that the seller would redo, if one was chosen
   * @param insight how good the reflection was, for the situational style
   */
  public static Coaching coach(
      Optional<Scenario> scenario,
      Rubric rubric,
      Take take,
      Scorecard card,
      OptionalInt redo,
      double insight) {
    throw new IllegalStateException("coaching is being built");
  }
}
