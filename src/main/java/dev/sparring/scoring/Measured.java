package dev.sparring.scoring;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A signal's value in one take and the turns that made it.
 *
 * @param value a number; yes is 1, no is 0; NaN where there was nothing to measure
 * @param turns turn numbers, ascending; empty for a signal that is an absence
 * @param missing turns in which it could have been done and was not, ascending; empty where no
 *     single turn can be named
 */
public record Measured(double value, List<Integer> turns, List<Integer> missing) {
  public Measured {
    turns = List.copyOf(turns);
    missing = List.copyOf(missing);
  }

  /** There was nothing to measure: checks on it are not judged. */
  static final Measured NOTHING = of(Double.NaN);

  static Measured of(double value) {
    return of(value, List.of());
  }

  static Measured of(double value, List<Integer> turns) {
    return new Measured(value, turns, List.of());
  }

  static Measured yesNo(boolean yes, List<Integer> turns) {
    return of(yes ? 1 : 0, turns);
  }

  /** Yes if there are turns that show it. */
  static Measured yesIn(List<Integer> turns) {
    return yesNo(!turns.isEmpty(), turns);
  }

  /** NaN if {@code whole} is 0. */
  static double share(double part, double whole) {
    return whole == 0 ? Double.NaN : part / whole;
  }

  static double median(IntStream numbers) {
    var sorted = numbers.sorted().toArray();
    int half = sorted.length / 2;
    if (sorted.length == 0) {
      return Double.NaN;
    }
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2.0;
  }
}
