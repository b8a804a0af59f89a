package dev.sparring.web.pictures;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * A score before and after, on a line from 1 to 5.
 *
 * @param before where the hollow dot stands, 0 to {@link #WIDTH}; empty if it could not be judged
 * @param after where the filled dot stands
 * @param span whether there are two to join by a line
 * @param ticks where 1, 2, 3, 4 and 5 stand
 */
public record DotPlot(
    OptionalDouble before, OptionalDouble after, boolean span, List<Double> ticks) {
  public static final double WIDTH = 300;
  private static final double MARGIN = 10;

  public DotPlot {
    ticks = List.copyOf(ticks);
  }

  public static DotPlot of(OptionalDouble before, OptionalDouble after) {
    return new DotPlot(
        at(before),
        at(after),
        before.isPresent() && after.isPresent(),
        IntStream.rangeClosed(1, 5).mapToObj(DotPlot::at).toList());
  }

  private static OptionalDouble at(OptionalDouble score) {
    return score.isEmpty() ? score : OptionalDouble.of(at(score.getAsDouble()));
  }

  /**
   * @param score 1 to 5
   */
  static double at(double score) {
    return Math.round((MARGIN + (score - 1) / 4 * (WIDTH - 2 * MARGIN)) * 10) / 10.0;
  }
}
