package dev.sparring.hearing;

import java.text.BreakIterator;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages that Sparring hears and speaks, by their ISO 639-1 code. */
public enum Language {
  EN,
  SV,
  NB,
  NL;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Language> of(String code) {
    return Arrays.stream(values()).filter(language -> language.code().equals(code)).findFirst();
  }

  /** The first sentence of a written text, empty if the text is. */
  public String firstSentence(String text) {
    var sentences = BreakIterator.getSentenceInstance(Locale.of(code()));
    sentences.setText(text);
    var end = sentences.next();
    return end == BreakIterator.DONE ? "" : text.substring(0, end).strip();
  }
}
