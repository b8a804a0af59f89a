package dev.sparring.model;

import dev.sparring.hearing.Asks;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a sentence asks, as a model says it. */
enum HeardForm {
  OPEN(Asks.OPEN, false),
  YES_NO(Asks.CLOSED, true),
  WHICH(Asks.CLOSED, false),
  COURTESY(Asks.COURTESY, false),
  NONE(Asks.NOTHING, false);

  private final Asks asks;
  private final boolean polar;

  HeardForm(Asks asks, boolean polar) {
    this.asks = asks;
    this.polar = polar;
  }

  static Optional<HeardForm> of(String code) {
    return Arrays.stream(values()).filter(form -> form.code().equals(code)).findFirst();
  }

  static List<String> codes() {
    return Arrays.stream(values()).map(HeardForm::code).toList();
  }

  private String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  Asks asks() {
    return asks;
  }

  /** Whether yes or no answers it. */
  boolean polar() {
    return polar;
  }
}
