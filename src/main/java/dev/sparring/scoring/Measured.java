package dev.sparring.scoring;

import java.util.List;

/**
 * A signal's value in one take and the turns that made it.
 *
 * @param value a number; yes is 1, no is 0; NaN where there was nothing to measure
 * @param turns turn numbers, ascending; empty for a signal that is an absence
 */
public record Measured(double value, List<Integer> turns) {
  public Measured {
    turns = List.copyOf(turns);
  }
}
