package dev.sparring.hearing;

import java.text.Normalizer;
import org.tartarus.snowball.SnowballStemmer;

/** Stems without diacritics, because people in a hurry type none. */
final class Stems {
  /** Longer runs of letters are no words, and need no stemming. */
  private static final int LONGEST = 40;

  private Stems() {}

  static String of(String word, SnowballStemmer stemmer) {
    if (word.length() > LONGEST) {
      return word;
    }
    stemmer.setCurrent(word);
    stemmer.stem();
    return plain(stemmer.getCurrent());
  }

  /** "förändring" becomes "forandring". */
  static String plain(String word) {
    if (isAscii(word)) {
      return word;
    }
    var apart = Normalizer.normalize(word, Normalizer.Form.NFD);
    var kept = new StringBuilder(apart.length());
    apart
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(c -> append(kept, c));
    return kept.toString();
  }

  private static void append(StringBuilder kept, int letter) {
    switch (letter) {
      case 'ø' -> kept.append('o');
      case 'æ' -> kept.append('a');
      default -> kept.appendCodePoint(letter);
    }
  }

  private static boolean isAscii(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }
}
