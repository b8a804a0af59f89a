package dev.sparring.coaching;

import java.util.Optional;

/**
 * Exactly one strength and one improvement. Without an improvement: leave alone.
 *
 * @param strength empty when nothing was said
 */
public record Coaching(Optional<Strength> strength, Optional<Improvement> improvement) {

  /**
   * A thing done, with the seller turn that shows it.
   *
   * @param check the check that was met by it; empty for what is small and no check asks for
   * @param about the point to keep, if the rubric names one
   */
  public record Strength(
      String criterion,
      Optional<String> check,
      Optional<String> about,
      int turn,
      String quote,
      String text) {}

  /**
   * @param about the point to change, if the rubric names one
   * @param turn the seller turn that it is about, and that the rewind plays again
   * @param attempt the one thing to try ({@code try} in files and in the API)
   */
  public record Improvement(
      String criterion,
      String check,
      Optional<String> about,
      int turn,
      String quote,
      String text,
      String attempt) {}
}
