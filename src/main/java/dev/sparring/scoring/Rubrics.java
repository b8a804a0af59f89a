package dev.sparring.scoring;

import dev.sparring.hearing.Language;
import dev.sparring.scenario.Reading;
import dev.sparring.scenario.Sources;

/**
 * Reads rubrics: {@code rubrics/<name>.yaml} and its translation {@code
 * rubrics/<name>.<language>.yaml}.
 */
public final class Rubrics {
  private Rubrics() {}

  public static Reading<Rubric> read(Sources sources, String name, Language language) {
    throw new IllegalStateException("the reader is being built");
  }
}
