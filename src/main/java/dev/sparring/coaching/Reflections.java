package dev.sparring.coaching;

import dev.sparring.buyer.Take;
import dev.sparring.hearing.Language;
import dev.sparring.scoring.Scorecard;
import java.util.OptionalInt;

/**
 * Reads reflections and restatements: docs/how-scoring-works.md, "Reflection, restatement, rewind".
 * Pure.
 */
public final class Reflections {
  private Reflections() {}

  /**
   * @param language the take's; the text may be in any of the four
   */
  public static Account read(Language language, String text) {
    throw new IllegalStateException("coaching is being built");
  }

  /**
   * Share met of four, 0 to 1: specific, both sides, no bare verdict, the turn to redo fits the
   * evidence.
   */
  public static double insight(Account account, OptionalInt redo, Take take, Scorecard card) {
    throw new IllegalStateException("coaching is being built");
  }
}
