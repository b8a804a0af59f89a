package dev.sparring.proof;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What came of a case.
 *
 * @param best the draft with the fewest problems; empty if there never was one
 * @param trouble a sentence, if it ended because the drafter failed
 */
public record Drafted(Optional<Attempt> best, Optional<String> trouble) {
  /** One draft, and three more with what was wrong in the one before. */
  public static final int MOST_ATTEMPTS = 4;

  /**
   * Lets a case be drafted until {@code check} finds nothing, or the drafter fails, or {@link
   * #MOST_ATTEMPTS} drafts are made. A draft that has nothing to mend and lacks lines that people
   * say is drafted once more for their sake.
   *
   * @param scenarios the server's folder
   * @param prover where each draft is checked
   * @param bill is told what it took
   * @param made is told of every draft
   */
  public static Drafted of(
      Case told,
      Drafter drafter,
      Path scenarios,
      Prover prover,
      Drafter.Bill bill,
      Consumer<Attempt> made) {
    var best = Optional.<Attempt>empty();
    var last = Optional.<Attempt>empty();
    var isEnough = false;
    for (var i = 0; i < MOST_ATTEMPTS && !isEnough; i++) {
      try {
        var draft = drafter.draft(told, last, bill);
        var attempt =
            prover.prove(
                effort -> Attempt.drafted(Drafting.yaml(draft, effort), scenarios, effort));
        made.accept(attempt);
        isEnough =
            best.filter(Attempt::isClean).isPresent()
                || (attempt.isClean() && attempt.wanting().isNothing());
        best = best.filter(before -> !attempt.isBetterThan(before)).or(() -> Optional.of(attempt));
        last = Optional.of(attempt);
      } catch (Drafter.Failed | Prover.Busy failed) {
        return new Drafted(best, Optional.ofNullable(failed.getMessage()));
      }
    }
    return new Drafted(best, Optional.empty());
  }
}
