package dev.sparring.scoring;

import dev.sparring.buyer.Take;
import dev.sparring.scenario.Scenario;
import java.util.Optional;
import java.util.Set;

/** Scores a take: pure, the same transcript always scores the same. */
public final class Scoring {
  private Scoring() {}

  /**
   * @param scenario empty for a conversation without one: topic checks are then not judged
   * @param misheard checks, as {@code criterion.check}, that the seller said were misheard: not
   *     judged
   */
  public static Scorecard score(
      Take take, Optional<Scenario> scenario, Rubric rubric, Set<String> misheard) {
    throw new IllegalStateException("scoring is being built");
  }
}
