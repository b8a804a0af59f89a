package dev.sparring.scenario;

import java.util.List;
import java.util.Optional;

/**
 * What came of reading files.
 *
 * @param value present if, and only if, there are no problems
 * @param problems all of them, in the order of the files and of their places
 * @param files every file that was read for it, in the order in which they were read
 */
public record Reading<T>(Optional<T> value, List<Problem> problems, List<SourceFile> files) {
  public Reading {
    problems = List.copyOf(problems);
    files = List.copyOf(files);
  }
}
