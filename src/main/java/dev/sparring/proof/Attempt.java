package dev.sparring.proof;

import dev.sparring.scenario.Lookup;
import java.nio.file.Path;

/** A drafted file, and what {@code check} says of it. */
public record Attempt(String yaml, Checked checked) {

  /**
   * @param scenarios the server's folder, where rubrics may be
   */
  public static Attempt of(String yaml, Path scenarios) {
    return new Attempt(yaml, Checked.of(Lookup.ofText("draft", yaml, scenarios)));
  }

  /** Whether nothing is left to mend. */
  public boolean isClean() {
    return checked.problems().isEmpty();
  }

  boolean isBetterThan(Attempt other) {
    var served = checked.play().isPresent();
    return served == other.checked.play().isPresent()
        ? checked.problems().size() < other.checked.problems().size()
        : served;
  }
}
