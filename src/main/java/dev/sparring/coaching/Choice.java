package dev.sparring.coaching;

import dev.sparring.buyer.Take;
import dev.sparring.scoring.Scorecard;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Which one thing is coached: docs/how-scoring-works.md, "Coaching". */
record Choice(List<Missed> missed, Scorecard card, Take take, Focus focus) {
  /** From this mark on nothing that is not grave has to be coached. */
  private static final double EXCELLENT = 4.6;

  /** What costs so much of the dearest is about as dear. */
  private static final double NEAR = 0.5;

  /** Less than this of a mark is not worth a word. */
  private static final double LITTLE = 0.1;

  /** By the order of values, then what costs more. */
  private static final Comparator<Missed> FIRST =
      Comparator.comparingInt(Missed::order).thenComparing(Missed::cost, Comparator.reverseOrder());

  /** Empty: leave alone. */
  Optional<Missed> made() {
    return missed.stream().filter(Missed::grave).min(FIRST).or(this::dearest);
  }

  /** Of the points that cost about as much as the dearest. */
  private Optional<Missed> dearest() {
    var costs =
        missed.stream()
            .collect(Collectors.groupingBy(Missed::point, Collectors.summingDouble(Missed::cost)));
    double most = costs.values().stream().mapToDouble(cost -> cost).max().orElse(0);
    if (most < LITTLE || card.overall().orElse(0) >= EXCELLENT) {
      return Optional.empty();
    }
    var near =
        missed.stream().filter(one -> costs.getOrDefault(one.point(), 0.0) >= NEAR * most).toList();
    return first(near, one -> focus.redo().isPresent() && one.isIn(focus.redo().getAsInt()))
        .or(() -> first(near, one -> focus.workingOn().filter(one.point()::equals).isPresent()))
        .or(() -> near.stream().min(FIRST));
  }

  private static Optional<Missed> first(List<Missed> near, Predicate<Missed> which) {
    return near.stream().filter(which).min(FIRST);
  }

  /** The turn to redo: the seller's own choice where it is one of them. */
  int turn(Missed one) {
    return focus.redo().isPresent() && one.isIn(focus.redo().getAsInt())
        ? focus.redo().getAsInt()
        : one.turn(take);
  }
}
