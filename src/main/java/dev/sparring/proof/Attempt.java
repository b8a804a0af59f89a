package dev.sparring.proof;

import dev.sparring.scenario.Lookup;
import dev.sparring.scenario.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A drafted file, what {@code check} says of it, and what it lacks of people's own lines.
 *
 * @param wanting nothing for a file that somebody writes by hand
 */
public record Attempt(String yaml, Checked checked, Wanting wanting) {

  /**
   * @param scenarios the server's folder, where rubrics may be
   * @throws Effort.Ended if nobody waits for it any more
   */
  public static Attempt of(String yaml, Path scenarios, Effort effort) {
    return new Attempt(yaml, checked(yaml, scenarios, effort), Wanting.NOTHING);
  }

  /**
   * One that nobody had the time to check.
   *
   * @param why a sentence
   */
  public static Attempt unchecked(String yaml, String why) {
    var problem = new Problem("draft.yaml", 1, 1, "", why, "", "");
    var checked = new Checked(Optional.empty(), List.of(problem), Optional.empty());
    return new Attempt(yaml, checked, Wanting.NOTHING);
  }

  /** One that may be drafted again. */
  static Attempt drafted(String yaml, Path scenarios, Effort effort) {
    var checked = checked(yaml, scenarios, effort);
    var wanting = checked.play().map(play -> Wanting.in(play, effort)).orElse(Wanting.NOTHING);
    return new Attempt(yaml, checked, wanting);
  }

  private static Checked checked(String yaml, Path scenarios, Effort effort) {
    return Checked.of(Lookup.ofText("draft", yaml, scenarios), effort);
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
