package dev.sparring.proof;

import dev.sparring.rehearsal.Play;
import dev.sparring.scenario.Lookup;
import dev.sparring.scenario.Problem;
import java.util.List;
import java.util.Optional;

/**
 * One scenario in one language, checked.
 *
 * @param play empty if its form is wrong: then it cannot be served
 * @param problems of its form, or what was found beyond that
 * @param difficulty if its form is right
 */
public record Checked(
    Optional<Play> play, List<Problem> problems, Optional<Difficulty> difficulty) {
  public Checked {
    problems = List.copyOf(problems);
  }

  public static Checked of(Lookup lookup) {
    return of(lookup, Effort.usual());
  }

  /**
   * @throws Effort.Ended if nobody waits for it any more
   */
  static Checked of(Lookup lookup, Effort effort) {
    var reading = Play.read(lookup.sources(), lookup.id(), lookup.language());
    if (reading.value().isEmpty()) {
      return new Checked(Optional.empty(), reading.problems(), Optional.empty());
    }
    var findings = Proof.of(reading.value().get(), lookup.sources(), effort);
    return new Checked(reading.value(), findings.problems(), Optional.of(findings.difficulty()));
  }
}
