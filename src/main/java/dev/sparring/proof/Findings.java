package dev.sparring.proof;

import dev.sparring.scenario.Problem;
import java.util.List;

/**
 * What was found beyond form.
 *
 * @param problems by file and place
 */
public record Findings(List<Problem> problems, Difficulty difficulty) {
  public Findings {
    problems = List.copyOf(problems);
  }
}
