package dev.sparring.scoring;

import dev.sparring.scoring.Rubric.Bound;
import java.util.function.Function;

/**
 * A number or yes/no computed from a take.
 *
 * @param name as in rubrics, the API and docs/how-scoring-works.md
 * @param deed what it takes to tell of a thing done
 * @param measure pure
 */
record Signal(String name, Deed deed, Function<Talk, Measured> measure) {

  /** Which bound, when it is kept, tells of a thing done; only a thing done can be praised. */
  enum Deed {
    AT_LEAST,
    /** Soon enough, short enough: something was done, and within a limit. */
    AT_MOST,
    /** It measures lengths, or what went wrong. */
    NEVER
  }

  static Signal done(String name, Function<Talk, Measured> measure) {
    return new Signal(name, Deed.AT_LEAST, measure);
  }

  static Signal doneWithin(String name, Function<Talk, Measured> measure) {
    return new Signal(name, Deed.AT_MOST, measure);
  }

  static Signal measured(String name, Function<Talk, Measured> measure) {
    return new Signal(name, Deed.NEVER, measure);
  }

  boolean isDeed(Bound bound) {
    return switch (deed) {
      case AT_LEAST -> bound.atLeast().isPresent();
      case AT_MOST -> bound.atMost().isPresent();
      case NEVER -> false;
    };
  }
}
