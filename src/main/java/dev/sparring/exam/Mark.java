package dev.sparring.exam;

/**
 * How a model did in one language.
 *
 * @param found what was counted, in a sentence
 * @param passed whether it is good enough
 * @param verdict whether it will do, in a sentence
 */
public record Mark(String found, boolean passed, String verdict) {
  static Mark of(String found, String failing) {
    return failing.isEmpty()
        ? new Mark(found, true, "It will do.")
        : new Mark(found, false, "It will not do: " + failing + ".");
  }
}
