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

  /** As it stands within a sentence: a single capital at the beginning becomes small. */
  public String withSmallInitial(String text) {
    boolean capital = text.length() > 1 && Character.isLowerCase(text.charAt(1));
    return capital ? text.substring(0, 1).toLowerCase(Locale.of(code())) + text.substring(1) : text;
  }

  /** As it stands at the beginning of a sentence. */
  public String withCapital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.of(code())) + text.substring(1);
  }
}
