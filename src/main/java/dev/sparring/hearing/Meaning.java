package dev.sparring.hearing;

import java.util.List;
import java.util.Optional;

/** What texts mean, from somebody who knows more than words: an embedding model. */
@FunctionalInterface
public interface Meaning {
  /** Words are all there is to go by. */
  Meaning UNKNOWN = texts -> Optional.empty();

  /**
   * Never throws, and takes no longer than somebody who waits for an answer would.
   *
   * @return a vector for each text, in their order and all equally long, so that what means the
   *     same points the same way; empty if that cannot be told now
   */
  Optional<List<float[]>> of(List<String> texts);
}
