package dev.sparring.coaching;

import dev.sparring.hearing.Heard;
import dev.sparring.scoring.Redone;
import dev.sparring.scoring.Rubric;

/** What one redone turn must show, by the check's {@code redo} rule. Pure. */
public final class Redo {
  /** What every redone turn can show, where the check asks for nothing else. */
  private static final String OTHERWISE = "takes_up";

  private Redo() {}

  public static boolean shown(Rubric.Check check, Heard redone) {
    return Redone.rule(rule(check)).orElseThrow().test(redone);
  }

  static String rule(Rubric.Check check) {
    return check.redo().orElse(OTHERWISE);
  }
}
