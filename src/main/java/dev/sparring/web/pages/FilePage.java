package dev.sparring.web.pages;

import dev.sparring.proof.Attempt;
import dev.sparring.proof.Difficulty;
import dev.sparring.scenario.Problem;
import java.util.List;
import java.util.Optional;

/**
 * The file, to be edited, with what {@code check} says of it.
 *
 * @param difficulty if the form is right
 * @param saves whether whoever looks may save it on the server
 * @param saved what it was saved as
 * @param taken the name that another file has already
 * @param failed whether a model gave up before it was done
 * @param trouble why
 */
public record FilePage(
    String yaml,
    List<Found> problems,
    Optional<Difficulty> difficulty,
    boolean saves,
    Optional<String> saved,
    Optional<String> taken,
    boolean failed,
    Optional<String> trouble,
    Optional<String> notice) {

  /** A problem as {@code check} tells it, in parts that fit on a phone. */
  record Found(int line, int column, String what, String picture, String help) {
    static Found of(Problem problem) {
      return new Found(
          problem.line(), problem.column(), problem.what(), problem.picture(), problem.help());
    }
  }

  public static FilePage of(Attempt attempt, boolean saves) {
    var checked = attempt.checked();
    return new FilePage(
        attempt.yaml(),
        checked.problems().stream().map(Found::of).toList(),
        checked.difficulty(),
        saves,
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty());
  }

  public Page page() {
    return Page.of("scenarios/file", this);
  }

  public FilePage savedAs(String id) {
    return new FilePage(
        yaml, problems, difficulty, saves, Optional.of(id), taken, failed, trouble, notice);
  }

  public FilePage takenBy(String id) {
    return new FilePage(
        yaml, problems, difficulty, saves, saved, Optional.of(id), failed, trouble, notice);
  }

  /**
   * @param why a sentence; if there is one, a model gave up
   */
  public FilePage troubledBy(Optional<String> why) {
    return new FilePage(
        yaml, problems, difficulty, saves, saved, taken, why.isPresent(), why, notice);
  }

  public FilePage saying(String key) {
    return new FilePage(
        yaml, problems, difficulty, saves, saved, taken, failed, trouble, Optional.of(key));
  }
}
