package dev.sparring.coaching;

import dev.sparring.buyer.Take;
import dev.sparring.scoring.Rubric;
import dev.sparring.scoring.Rubric.Check;
import dev.sparring.scoring.Scorecard;
import dev.sparring.scoring.Scorecard.Checked;
import dev.sparring.scoring.Scorecard.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether a seller saw in a take what there was to see: docs/how-scoring-works.md, "Reflection,
 * restatement, rewind". Pure.
 */
public record Insight(Rubric rubric, Take take, Scorecard card) {
  /** From here on an account counts as specific. */
  private static final double SPECIFIC = 0.4;

  /** What a coach would take up lies in so many criteria. */
  private static final int WEAKEST = 2;

  /** A check that was missed in one of the weakest criteria. */
  private record Fault(Check check, List<Integer> turns) {}

  /**
   * Share met of four, 0 to 1: specific, both sides, no bare verdict, and what a coach would take
   * up: named, or the turn to redo lies there.
   *
   * @param named the points to change that the account names
   */
  public double of(Account account, Set<String> named, OptionalInt redo) {
    var met =
        Stream.of(
            account.specificity() >= SPECIFIC,
            account.namesStrength() && account.namesImprovement(),
            !account.bareVerdict(),
            faults().anyMatch(fault -> isNamed(fault, named) || isNear(fault, redo)));
    return met.filter(yes -> yes).count() / 4.0;
  }

  private Stream<Fault> faults() {
    return card.criteria().stream()
        .filter(criterion -> criterion.score().isPresent())
        .sorted(Comparator.comparingDouble(criterion -> criterion.score().orElseThrow()))
        .limit(WEAKEST)
        .flatMap(
            criterion ->
                criterion.checks().stream()
                    .filter(checked -> checked.verdict() == Verdict.MISSED)
                    .map(checked -> fault(criterion.id(), checked)));
  }

  private Fault fault(String criterion, Checked missed) {
    return new Fault(rubric.check(criterion, missed.id()).orElseThrow(), missed.turns());
  }

  private static boolean isNamed(Fault fault, Set<String> named) {
    return fault.check().about().filter(named::contains).isPresent();
  }

  /** In one of its turns, or next to one. */
  private boolean isNear(Fault fault, OptionalInt redo) {
    var turns = take.sellerTurns().stream().map(turn -> turn.number()).toList();
    return redo.isPresent()
        && fault.turns().stream()
            .anyMatch(turn -> Math.abs(turns.indexOf(turn) - turns.indexOf(redo.getAsInt())) <= 1);
  }
}
