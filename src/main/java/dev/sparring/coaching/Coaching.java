package dev.sparring.coaching;

import java.util.Optional;

/**
 * Exactly one strength and one improvement. Without an improvement: leave alone.
 *
 * @param strength empty when nothing was done that could be praised
 */
public record Coaching(Optional<Strength> strength, Optional<Improvement> improvement) {

  /** A thing done, with the seller turn that shows it. */
  public record Strength(String criterion, int turn, String quote, String text) {}

  /**
   * @param turn the seller turn that it is about, and that the rewind plays again
   * @param attempt the one thing to try ({@code try} in files and in the API)
   */
  public record Improvement(
      String criterion, String check, int turn, String quote, String text, String attempt) {}
}
