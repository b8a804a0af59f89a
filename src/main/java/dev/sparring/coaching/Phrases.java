package dev.sparring.coaching;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Words and phrases of a table, to be found in a text.
 *
 * @param phrases each a list of words; a word that ends in a star stands for all that begin so
 */
record Phrases(List<List<String>> phrases) {
  Phrases {
    phrases = List.copyOf(phrases);
  }

  static Phrases of(List<String> written) {
    return new Phrases(written.stream().map(phrase -> List.of(phrase.split(" ", -1))).toList());
  }

  /** How many of them stand in the text. */
  int in(List<String> words) {
    return (int) phrases.stream().filter(phrase -> stands(phrase, words)).count();
  }

  boolean standIn(List<String> words) {
    return in(words) > 0;
  }

  private static boolean stands(List<String> phrase, List<String> words) {
    return IntStream.rangeClosed(0, words.size() - phrase.size())
        .anyMatch(
            at ->
                IntStream.range(0, phrase.size())
                    .allMatch(i -> same(phrase.get(i), words.get(at + i))));
  }

  private static boolean same(String wanted, String word) {
    return wanted.endsWith("*")
        ? word.startsWith(wanted.substring(0, wanted.length() - 1))
        : word.equals(wanted);
  }
}
