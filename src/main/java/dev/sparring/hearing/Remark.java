package dev.sparring.hearing;

import java.util.List;

/**
 * What the buyer said in one turn. Where it is known in which other words it could have been said,
 * any of them will do: what is heard in an answer to it does not hang on which were chosen.
 *
 * @param parts one after another, each in all its wordings, of which there is at least one; empty
 *     if nothing was said
 * @param waits whether it waits for an answer, even where no wording asks
 */
public record Remark(List<List<String>> parts, boolean waits) {
  public Remark {
    parts = parts.stream().map(List::copyOf).toList();
  }

  /** What was said in just these words; nothing if there are none. */
  public static Remark of(String text) {
    return new Remark(text.isEmpty() ? List.of() : List.of(List.of(text)), false);
  }
}
