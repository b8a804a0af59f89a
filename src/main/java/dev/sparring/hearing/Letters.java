package dev.sparring.hearing;

import java.text.Normalizer;
import java.util.Locale;

/** What belongs to a word and what parts words, in any script. */
final class Letters {
  private Letters() {}

  static boolean isWord(int c) {
    return Character.isLetterOrDigit(c);
  }

  /** The end of the word that begins here; apostrophes, and points in numbers, may stand within. */
  static int endOfWord(String line, int at) {
    int end = at;
    while (end < line.length()) {
      int c = line.codePointAt(end);
      boolean within = isWord(c) || isMark(c) || (end > at && joins(line, end));
      if (!within) {
        return end;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  private static boolean joins(String line, int at) {
    if (at + 1 >= line.length()) {
      return false;
    }
    char c = line.charAt(at);
    if (isApostrophe(c)) {
      return Character.isLetter(line.codePointAt(at + 1));
    }
    return (c == '.' || c == ',' || c == ':')
        && Character.isDigit(line.charAt(at - 1))
        && Character.isDigit(line.charAt(at + 1));
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == '‘' || c == '´' || c == '`';
  }

  /** In small letters, with straight apostrophes; as long as it was typed wherever that matters. */
  static String small(String line, int from, int to) {
    boolean plain = true;
    var chars = new char[to - from];
    for (int i = from; i < to; i++) {
      char c = line.charAt(i);
      plain &= c < 128;
      chars[i - from] = isApostrophe(c) ? '\'' : c < 128 ? small(c) : c;
    }
    var word = new String(chars);
    return plain ? word : Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  private static char small(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
  }

  /** The kind of a punctuation mark: '?', '.', ':', ',' or a blank for what is none. */
  static char mark(String line, int at) {
    char c = line.charAt(at);
    return switch (c) {
      case '?', '？', '؟' -> '?';
      case '.', '!', '…', '\n', '\r', '。', '！', '۔' -> '.';
      case ':', '–', '—' -> ':';
      case ',', ';', '(', ')', '،', '、', '"', '“', '”' -> ',';
      case '-' -> at > 0 && line.charAt(at - 1) == ' ' ? ':' : ' ';
      default -> ' ';
    };
  }

  static int rank(char mark) {
    return switch (mark) {
      case '?' -> 3;
      case '.' -> 2;
      case ',', ':' -> 1;
      default -> 0;
    };
  }

  /** The end of the marks that stand right after a sentence's last word. */
  static int endOfSentence(String line, int at, int limit) {
    int end = at;
    while (end < limit && !Character.isWhitespace(line.charAt(end))) {
      end++;
    }
    return end;
  }
}
