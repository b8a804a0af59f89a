package dev.sparring.hearing;

import java.util.Comparator;

/**
 * What a text may be about.
 *
 * @param share of all that it may be about, 0 to 1
 */
record Guess(Of of, double share) {
  static final Comparator<Guess> LIKELIEST = Comparator.comparingDouble(Guess::share).reversed();

  /**
   * @param name of a topic, of background, of a kind, or a point
   * @param deeper whether it asks for what a topic tells only when one goes on asking
   */
  record Of(Examples.Type type, String name, boolean deeper) {
    /** The same for both depths of a topic. */
    String thing() {
      return type + name;
    }
  }

  boolean is(Examples.Type type) {
    return of.type() == type;
  }

  /** Whether it asks for something that a buyer could know. */
  boolean asks() {
    return !is(Examples.Type.KIND) || Bank.asks(of.name());
  }

  /** Two guesses at one thing; the surer one knows how deep it goes. */
  Guess and(Guess other) {
    return new Guess(share >= other.share ? of : other.of, share + other.share);
  }

  Guess halved() {
    return new Guess(of, share / 2);
  }
}
