package dev.sparring.coaching;

import dev.sparring.hearing.Heard;
import dev.sparring.scoring.Rubric;

/** What one redone turn must show, by the check's {@code redo} rule. Pure. */
public final class Redo {
  private Redo() {}

  public static boolean shown(Rubric.Check check, Heard redone) {
    throw new IllegalStateException("coaching is being built");
  }
}
