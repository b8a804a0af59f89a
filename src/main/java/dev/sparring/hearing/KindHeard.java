package dev.sparring.hearing;

import java.util.Set;

/**
 * An ordinary kind of thing that a line asks for, says or does: one of the {@link Bank}, or one
 * that the scenario's background has a name of its own for.
 *
 * @param strength 0 to 1
 * @param sentence index of the sentence, in {@link Heard#sentences}
 */
public record KindHeard(String kind, double strength, int sentence) {
  private static final Set<String> SUGGEST = Set.of("propose_meeting", "close_sale");

  /** Whether it proposes something to the buyer; a promise does not. */
  public boolean suggests() {
    return SUGGEST.contains(kind);
  }
}
