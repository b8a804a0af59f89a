package dev.sparring.buyer;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Chooses among wordings of one thing: by the seed, but never one that was spoken before while
 * others are left.
 */
record Wordings(long seed, int take, List<String> spoken) {

  /**
   * @param thing what is put into words, called the same in every language
   * @param wordings at least one
   */
  String pick(String thing, List<String> wordings) {
    var fewest = wordings.stream().mapToLong(this::timesSpoken).min().orElseThrow();
    var left = wordings.stream().filter(wording -> timesSpoken(wording) == fewest).toList();
    return left.get(random(thing).nextInt(left.size()));
  }

  private long timesSpoken(String wording) {
    return spoken.stream().filter(line -> holds(line, wording)).count();
  }

  /** Whole words only: "Right." was not spoken by saying "Bright." */
  private static boolean holds(String line, String wording) {
    return (" " + line + " ").contains(" " + wording + " ");
  }

  /**
   * Mixed from all that is known, so that the same place in another take sounds different; but not
   * from the words, so that a translated buyer says the same.
   */
  private SplittableRandom random(String thing) {
    return new SplittableRandom(31 * (31 * (31 * seed + take) + spoken.size()) + thing.hashCode());
  }
}
