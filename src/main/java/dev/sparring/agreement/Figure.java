package dev.sparring.agreement;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * @param takes how many it was computed from
 * @param value empty where there is none, or where all marks are the same and a correlation was
 *     asked for
 * @param interval 95 %, over takes; empty where they are fewer than {@link #FEWEST_TAKES}
 */
public record Figure(int takes, OptionalDouble value, Optional<Interval> interval) {
  /** With fewer, those that are there say little about all others. */
  public static final int FEWEST_TAKES = 10;
}
