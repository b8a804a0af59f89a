package dev.sparring.agreement;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/**
 * Krippendorff's alpha for interval data: 1 less the disagreement within takes by that among all
 * marks (K. Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011). The mean squared
 * difference of all pairs is twice the sample variance, so the variances stand for the table of
 * coincidences there.
 */
final class Alpha {
  private Alpha() {}

  /**
   * @param takes the marks of each take, two or more: a mark that stands alone tells nothing
   * @return at most 1, 0 for agreement by chance; empty where all marks are the same
   */
  static OptionalDouble of(List<double[]> takes) {
    double n = takes.stream().mapToInt(marks -> marks.length).sum();
    double within = takes.stream().mapToDouble(marks -> marks.length * variance(marks)).sum() / n;
    double among = variance(takes.stream().flatMapToDouble(DoubleStream::of).toArray());
    return among > 0 ? OptionalDouble.of(1 - within / among) : OptionalDouble.empty();
  }

  private static double variance(double[] values) {
    double mean = DoubleStream.of(values).average().orElse(0);
    return DoubleStream.of(values).map(value -> (value - mean) * (value - mean)).sum()
        / (values.length - 1);
  }
}
