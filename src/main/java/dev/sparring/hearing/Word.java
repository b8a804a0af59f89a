package dev.sparring.hearing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One word of a text, as its language's table knows it.
 *
 * @param text in small letters
 * @param stem without its ending and diacritics
 * @param weight how much it says, from 0 for the commonest words to 1 for one never met
 * @param plain whether it is too common to tell what is talked about
 */
public record Word(String text, String stem, double weight, boolean plain) {
  /** Words by which another language must be ahead, lest a borrowed word decides. */
  private static final int AHEAD = 2;

  public static List<Word> in(Language language, String text) {
    return LanguageTable.of(language).tokens(text).stream()
        .map(token -> new Word(token.word(), token.stem(), token.weight(), token.plain()))
        .toList();
  }

  /** The language that a text is in, if that is clearly another one of ours than {@code wanted}. */
  public static Optional<Language> otherThan(Language wanted, String text) {
    long ours = plain(in(wanted, text));
    return Arrays.stream(Language.values())
        .filter(other -> plain(in(other, text)) >= ours + AHEAD)
        .max(Comparator.comparingLong(other -> plain(in(other, text))));
  }

  private static long plain(List<Word> words) {
    return words.stream().filter(Word::plain).count();
  }
}
