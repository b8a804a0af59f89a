package dev.sparring.buyer;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Chooses among wordings of one thing: by the seed, but never one that was spoken before while
 * others are left.
 */
record Wordings(long seed, int take, List<String> spoken) {

  /**
   * @param wordings at least one
   */
  String pick(List<String> wordings) {
    var fewest = wordings.stream().mapToLong(this::timesSpoken).min().orElseThrow();
    var left = wordings.stream().filter(wording -> timesSpoken(wording) == fewest).toList();
    return left.get(random(wordings).nextInt(left.size()));
  }

  private long timesSpoken(String wording) {
    return spoken.stream().filter(line -> holds(line, wording)).count();
  }

  /** Whole words only: "Right." was not spoken by saying "Bright." */
  private static boolean holds(String line, String wording) {
    return (" " + line + " ").contains(" " + wording + " ");
  }

  /** Mixed from all that is known, so that the same place in another take sounds different. */
  private SplittableRandom random(List<String> wordings) {
    return new SplittableRandom(
        31 * (31 * (31 * seed + take) + spoken.size()) + wordings.hashCode());
  }
}
