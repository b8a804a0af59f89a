package dev.sparring.hearing;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The ways in which a word comes out wrong when it is typed in a hurry: "waht", "whhat". */
final class Slips {
  /** A shorter word is not looked for: too many others are near. */
  private static final int LEAST = 4;

  /** A letter may be missing only here: "cold" is no slip of "could". */
  private static final int LEAST_WITH_ONE_MISSING = 6;

  private Slips() {}

  /** The word with two neighbours swapped, one letter doubled, or one but the first missing. */
  static Stream<String> of(String word) {
    if (word.length() < LEAST) {
      return Stream.of();
    }
    var swapped = IntStream.range(0, word.length() - 1).mapToObj(at -> swapped(word, at));
    var doubled = IntStream.range(0, word.length()).mapToObj(at -> doubled(word, at));
    var missing =
        word.length() < LEAST_WITH_ONE_MISSING
            ? Stream.<String>of()
            : IntStream.range(1, word.length()).mapToObj(at -> missing(word, at));
    return Stream.of(swapped, doubled, missing).flatMap(slips -> slips);
  }

  private static String swapped(String word, int at) {
    return word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
  }

  private static String doubled(String word, int at) {
    return word.substring(0, at + 1) + word.substring(at);
  }

  private static String missing(String word, int at) {
    return word.substring(0, at) + word.substring(at + 1);
  }
}
