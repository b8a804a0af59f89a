package dev.sparring.rehearsal;

import java.util.Locale;

/** Where a rehearsal stands: each has one thing to do. */
public enum Stage {
  TAKE,
  REFLECTION,
  COACHING,
  REWIND,
  REPORT;

  /** The name in the API. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
