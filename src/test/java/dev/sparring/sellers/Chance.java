package dev.sparring.sellers;

import java.util.List;
import java.util.Random;

/**
 * A dose of chance. Who has a habit keeps it from call to call: chance decides when it shows and in
 * which words, and only by a turn more or less how often.
 */
final class Chance {
  private final long seed;
  private final Random words;

  Chance(long seed) {
    this(seed, 0);
  }

  /**
   * @param wording chooses other words, and nothing else
   */
  Chance(long seed, long wording) {
    this.seed = seed;
    this.words = new Random(seed + 1_000_003 * wording);
  }

  /**
   * @param name of the habit, for each has its own beat
   * @param turn how many turns there were before
   */
  boolean shows(String name, double habit, int turn) {
    double phase = new Random(31 * seed + name.hashCode()).nextDouble();
    return Math.floor(habit * (turn + 1) + phase) > Math.floor(habit * turn + phase);
  }

  double next() {
    return words.nextDouble();
  }

  <T> T one(List<T> some) {
    return some.get(words.nextInt(some.size()));
  }
}
