package dev.sparring.buyer;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Chooses among wordings of one thing: by the seed, but none that was said in this take while
 * others are left, and of these one that was said least in the rehearsal.
 *
 * @param spoken every buyer line of the rehearsal so far
 * @param lines those of this take
 */
record Wordings(long seed, int take, List<String> spoken, List<String> lines) {

  String pick(Thing thing) {
    var fresh = fresh(thing.wordings());
    var spare = fresh.isEmpty() ? fresh(thing.reserve()) : fresh;
    return leastSaid(thing.name(), spare.isEmpty() ? thing.wordings() : spare);
  }

  private List<String> fresh(List<String> wordings) {
    return wordings.stream().filter(wording -> times(lines, wording) == 0).toList();
  }

  private String leastSaid(String thing, List<String> wordings) {
    var fewest = wordings.stream().mapToLong(w -> times(spoken, w)).min().orElseThrow();
    var left = wordings.stream().filter(wording -> times(spoken, wording) == fewest).toList();
    return left.get(random(thing).nextInt(left.size()));
  }

  private static long times(List<String> said, String wording) {
    return said.stream().filter(line -> holds(line, wording)).count();
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
