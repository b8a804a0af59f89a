package dev.sparring.scenario;

import dev.sparring.hearing.Language;

/** Reads scenarios. */
public final class Scenarios {
  private Scenarios() {}

  /**
   * @param id the slug: {@code <id>.yaml}, and {@code <id>.<language>.yaml} where the file is in
   *     another language
   */
  public static Reading<Scenario> read(Sources sources, String id, Language language) {
    throw new IllegalStateException("the reader is being built");
  }
}
