package dev.sparring;

import java.util.Arrays;
import java.util.Locale;

/**
 * Times in nanoseconds of the same thing done many times, and the wall time in seconds that all of
 * them took together.
 */
final class Measured {
  private final long[] sorted;
  private final double seconds;

  private Measured(long[] sorted, double seconds) {
    this.sorted = sorted;
    this.seconds = seconds;
  }

  interface Work {
    void once() throws Exception;
  }

  static Measured of(long[] nanos, double seconds) {
    var sorted = nanos.clone();
    Arrays.sort(sorted);
    return new Measured(sorted, seconds);
  }

  /** Warms up with as many again. */
  static Measured times(int times, Work work) throws Exception {
    run(times, work);
    return run(times, work);
  }

  private static Measured run(int times, Work work) throws Exception {
    var nanos = new long[times];
    var begun = System.nanoTime();
    for (var i = 0; i < times; i++) {
      var from = System.nanoTime();
      work.once();
      nanos[i] = System.nanoTime() - from;
    }
    return of(nanos, (System.nanoTime() - begun) / 1e9);
  }

  double microsecondsAt(double share) {
    return sorted[(int) Math.min(sorted.length - 1, sorted.length * share)] / 1e3;
  }

  void print(String name) {
    System.out.printf(
        Locale.ROOT,
        "%-44s %,9.0f a second   p50 %,9.1f us   p99 %,9.1f us%n",
        name,
        sorted.length / seconds,
        microsecondsAt(0.5),
        microsecondsAt(0.99));
  }
}
