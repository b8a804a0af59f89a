package dev.sparring.coaching;

import dev.sparring.buyer.Move;
import dev.sparring.buyer.Take;
import dev.sparring.scoring.Points;
import dev.sparring.scoring.Rubric;
import dev.sparring.scoring.Rubric.Check;
import dev.sparring.scoring.Rubric.Criterion;
import dev.sparring.scoring.Scorecard;
import dev.sparring.scoring.Scorecard.Checked;
import dev.sparring.scoring.Scorecard.Scored;
import dev.sparring.scoring.Scorecard.Verdict;
import java.util.List;
import java.util.stream.Stream;

/**
 * A check that was missed, and could be coached.
 *
 * @param cost what it took from {@code overall}, 0 to 4
 */
record Missed(Criterion criterion, Check check, Checked checked, double cost) {
  static List<Missed> in(Rubric rubric, Scorecard card) {
    int weights =
        card.criteria().stream()
            .filter(scored -> scored.score().isPresent())
            .mapToInt(Scored::weight)
            .sum();
    return card.criteria().stream()
        .flatMap(scored -> in(rubric.criterion(scored.id()).orElseThrow(), scored, weights))
        .filter(missed -> !missed.checked.turns().isEmpty())
        .toList();
  }

  private static Stream<Missed> in(Criterion criterion, Scored scored, int weights) {
    int judged =
        scored.checks().stream()
            .filter(check -> check.verdict() != Verdict.NOT_JUDGED)
            .mapToInt(Checked::weight)
            .sum();
    return scored.checks().stream()
        .filter(checked -> checked.verdict() == Verdict.MISSED)
        .flatMap(
            checked ->
                criterion.checks().stream()
                    .filter(check -> check.id().equals(checked.id()))
                    .map(
                        check ->
                            new Missed(
                                criterion,
                                check,
                                checked,
                                4.0
                                    * scored.weight()
                                    / Math.max(1, weights)
                                    * checked.weight()
                                    / judged)));
  }

  /** From where on it is grave, the rubric says in figures. */
  boolean grave() {
    return check
        .grave()
        .filter(bound -> checked.value().isPresent() && bound.holds(checked.value().getAsDouble()))
        .isPresent();
  }

  /** By the order of values; what names no point comes last. */
  int order() {
    return check.about().map(Points.TO_CHANGE::indexOf).orElse(Points.TO_CHANGE.size());
  }

  boolean isIn(int turn) {
    return checked.turns().contains(turn);
  }

  /** What it coaches; the check itself where it names no point. */
  String point() {
    return check.about().orElse(criterion.id() + "." + check.id());
  }

  /** The first turn after which the buyer told nothing, else the first. */
  int turn(Take take) {
    return checked.turns().stream()
        .filter(turn -> !toldAfter(take, turn))
        .findFirst()
        .orElse(checked.turns().getFirst());
  }

  private static boolean toldAfter(Take take, int turn) {
    return take.buyerTurns().stream()
        .filter(said -> said.number() > turn)
        .findFirst()
        .filter(said -> said.moves().stream().anyMatch(Move.Answer.class::isInstance))
        .isPresent();
  }
}
