package dev.sparring.rehearsal;

import dev.sparring.scenario.Problem;
import java.util.List;

/**
 * A scenario that cannot be read as it stands.
 *
 * @param problems in all its languages, each once; empty if it has just been mended
 * @param served whether its last good version can be rehearsed
 */
public record Wrong(String scenario, List<Problem> problems, boolean served) {
  public Wrong {
    problems = List.copyOf(problems);
  }
}
