package dev.sparring.agreement;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Spearman's rank correlation, -1 to 1: Pearson's correlation of the ranks, where equal values
 * share the mean of their ranks (Spearman 1904; with ties as in Kendall and Gibbons, Rank
 * Correlation Methods, 1990, chapter 3).
 */
final class RankCorrelation {
  private RankCorrelation() {}

  /** Empty where one of the two sides does not vary. */
  static OptionalDouble of(List<Pair> pairs) {
    return correlation(ranks(pairs, Pair::one), ranks(pairs, Pair::other));
  }

  /** Twice the rank, less the middle: as good as the rank for a correlation. */
  private static double[] ranks(List<Pair> pairs, ToDoubleFunction<Pair> side) {
    var values = pairs.stream().mapToDouble(side).toArray();
    var order = IntStream.range(0, values.length).boxed().toArray(Integer[]::new);
    Arrays.sort(order, Comparator.comparingDouble(i -> values[i]));
    var ranks = new double[values.length];
    for (int from = 0, to = 0; from < order.length; from = to) {
      while (to < order.length && values[order[to]] == values[order[from]]) {
        to++;
      }
      for (var place = from; place < to; place++) {
        ranks[order[place]] = from + to - order.length;
      }
    }
    return ranks;
  }

  /** Of values whose mean is 0. */
  private static OptionalDouble correlation(double[] one, double[] other) {
    double both = product(one, other);
    double each = Math.sqrt(product(one, one) * product(other, other));
    return each == 0 ? OptionalDouble.empty() : OptionalDouble.of(both / each);
  }

  private static double product(double[] one, double[] other) {
    double sum = 0;
    for (var i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }
}
