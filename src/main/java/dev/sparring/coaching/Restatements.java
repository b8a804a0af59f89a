package dev.sparring.coaching;

import dev.sparring.hearing.Language;
import dev.sparring.scoring.Rubric;

/** Whether coaching was taken in. Pure. */
public final class Restatements {
  private Restatements() {}

  /**
   * Whether the restatement holds the improvement's behaviour in the seller's own words; an example
   * sentence counts.
   */
  public static boolean absorbed(
      Language language, Rubric.Check check, Coaching.Improvement improvement, String restatement) {
    throw new IllegalStateException("coaching is being built");
  }
}
