package dev.sparring.web.pages;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Which way something went, and how far.
 *
 * @param share how far, 0 to 1
 */
record Went(boolean up, boolean down, double share) {
  /** Less than this cannot be seen. */
  private static final double SEEN = 0.005;

  static Optional<Went> of(OptionalDouble change) {
    return change.stream().mapToObj(Went::of).findFirst();
  }

  private static Went of(double change) {
    return new Went(change >= SEEN, change <= -SEEN, Math.abs(change));
  }
}
