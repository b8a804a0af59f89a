package dev.sparring.coaching;

import dev.sparring.scoring.Rubric;
import dev.sparring.scoring.Scorecard;

/** What changed on the coached check from one take to the next, in one true sentence. */
public final class Changed {
  private Changed() {}

  public static String sentence(
      Rubric rubric, Coaching.Improvement coached, Scorecard before, Scorecard after) {
    throw new IllegalStateException("coaching is being built");
  }
}
