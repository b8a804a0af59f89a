package dev.sparring.hearing;

import java.util.Arrays;
import java.util.Optional;

/** The languages that Sparring hears and speaks, by their ISO 639-1 code. */
public enum Language {
  EN,
  SV,
  NB,
  NL;

  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  public static Optional<Language> of(String code) {
    return Arrays.stream(values()).filter(language -> language.code().equals(code)).findFirst();
  }
}
