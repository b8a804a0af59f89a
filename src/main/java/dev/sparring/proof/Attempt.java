package dev.sparring.proof;

import dev.sparring.scenario.Lookup;
import java.nio.file.Path;

/**
 * A drafted file, what {@code check} says of it, and what it lacks of people's own lines.
 *
 * @param wanting nothing for a file that somebody writes by hand
 */
public record Attempt(String yaml, Checked checked, Wanting wanting) {

  /**
   * @param scenarios the server's folder, where rubrics may be
   */
  public static Attempt of(String yaml, Path scenarios) {
    return new Attempt(yaml, checked(yaml, scenarios), Wanting.NOTHING);
  }

  /** One that may be drafted again. */
  static Attempt drafted(String yaml, Path scenarios) {
    var checked = checked(yaml, scenarios);
    return new Attempt(yaml, checked, checked.play().map(Wanting::in).orElse(Wanting.NOTHING));
  }

  private static Checked checked(String yaml, Path scenarios) {
    return Checked.of(Lookup.ofText("draft", yaml, scenarios));
  }

  /** Whether nothing is left to mend. */
  public boolean isClean() {
    return checked.problems().isEmpty();
  }

  boolean isBetterThan(Attempt other) {
    var served = checked.play().isPresent();
    if (served != other.checked.play().isPresent()) {
      return served;
    }
    int fewer = Integer.compare(checked.problems().size(), other.checked.problems().size());
    return fewer < 0 || (fewer == 0 && wanting.size() < other.wanting.size());
  }
}
