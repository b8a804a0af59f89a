package dev.sparring.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands until the test moves it. */
public final class SettableClock implements InstantSource {
  private volatile Instant now = Instant.parse("2026-03-02T09:00:00Z");

  @Override
  public Instant instant() {
    return now;
  }

  public void pass(Duration time) {
    now = now.plus(time);
  }
}
