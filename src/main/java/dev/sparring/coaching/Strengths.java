package dev.sparring.coaching;

import dev.sparring.buyer.Move;
import dev.sparring.buyer.Take;
import dev.sparring.buyer.Turn;
import dev.sparring.scoring.Points;
import dev.sparring.scoring.Rubric;
import dev.sparring.scoring.Rubric.Bound;
import dev.sparring.scoring.Rubric.Check;
import dev.sparring.scoring.Rubric.Criterion;
import dev.sparring.scoring.Rubric.Measure;
import dev.sparring.scoring.Scorecard;
import dev.sparring.scoring.Scorecard.Checked;
import dev.sparring.scoring.Scorecard.Scored;
import dev.sparring.scoring.Scorecard.Verdict;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** What can be praised: checks that were met by doing something, never of the coached kind. */
record Strengths(
    Rubric rubric, Scorecard card, Take take, Optional<Missed> coached, OptionalInt coachedTurn) {
  private static final double WELL = 1.5;

  /** A check that was met, with the score of its criterion. */
  record Met(Criterion criterion, Check check, Checked checked, double score) {
    /** The first of the turns that show it best: to an answer, for an answer, without a pitch. */
    int turn(Take take) {
      return checked.turns().stream()
          .max(
              Comparator.<Integer>comparingInt(turn -> shows(take, turn))
                  .thenComparing(Comparator.reverseOrder()))
          .orElseThrow();
    }

    private static int shows(Take take, int turn) {
      var before = take.buyerTurns().stream().filter(said -> said.number() < turn).toList();
      var after = take.buyerTurns().stream().filter(said -> said.number() > turn).findFirst();
      boolean tells =
          take.sellerTurns().stream()
              .anyMatch(said -> said.number() == turn && said.heard().isTelling());
      return (tells ? -2 : 0)
          + (!before.isEmpty() && tells(before.getLast()) ? 1 : 0)
          + (after.isPresent() && tells(after.get()) ? 1 : 0);
    }

    private static boolean tells(Turn.ByBuyer said) {
      return said.moves().stream().anyMatch(Move.Answer.class::isInstance);
    }

    boolean well() {
      return check.measure() instanceof Measure.OnSignal on
          && checked.value().isPresent()
          && farBeyond(on.bound(), checked.value().getAsDouble());
    }

    /** Yes, or half as much again as is asked for. */
    private static boolean farBeyond(Bound bound, double value) {
      boolean isYes = bound.atLeast().orElse(0) == 1 && value == 1;
      return isYes
          || (bound.atLeast().isPresent() && value >= WELL * bound.atLeast().getAsDouble())
          || (bound.atMost().isPresent() && WELL * value <= bound.atMost().getAsDouble());
    }

    /** The most telling first; what names no point comes last. */
    int order() {
      return check.keeps().map(Points.TO_KEEP::indexOf).orElse(Points.TO_KEEP.size());
    }
  }

  Optional<Met> best() {
    return card.criteria().stream()
        .flatMap(this::met)
        .filter(met -> !isOfCoachedKind(met))
        .min(
            Comparator.comparing(Met::well, Comparator.reverseOrder())
                .thenComparing(Met::order)
                .thenComparing(Met::score, Comparator.reverseOrder())
                .thenComparing(met -> met.checked().weight(), Comparator.reverseOrder()));
  }

  private Stream<Met> met(Scored scored) {
    var criterion = rubric.criterion(scored.id()).orElseThrow();
    return scored.checks().stream()
        .filter(checked -> checked.verdict() == Verdict.MET)
        .map(this::elsewhere)
        .filter(checked -> !checked.turns().isEmpty())
        .flatMap(
            checked ->
                criterion.checks().stream()
                    .filter(check -> check.id().equals(checked.id()) && check.isDeed())
                    .filter(check -> check.praise().isPresent() || !criterion.praise().isEmpty())
                    .map(check -> new Met(criterion, check, checked, scored.score().orElse(0))));
  }

  /** A line that is coached is not praised in the same breath. */
  private Checked elsewhere(Checked checked) {
    return coachedTurn.isEmpty()
        ? checked
        : checked.in(
            checked.turns().stream().filter(turn -> turn != coachedTurn.getAsInt()).toList());
  }

  /** Where a check names no point, its criterion is its kind. */
  private boolean isOfCoachedKind(Met met) {
    return coached
        .filter(
            missed ->
                (met.check().keeps().isPresent() && missed.check().about().isPresent())
                    ? Points.areOneKind(missed.check().about().get(), met.check().keeps().get())
                    : missed.criterion().id().equals(met.criterion().id()))
        .isPresent();
  }
}
