package dev.sparring.hearing;

import java.text.Normalizer;

/** Words without diacritics. */
final class Stems {
  private Stems() {}

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
