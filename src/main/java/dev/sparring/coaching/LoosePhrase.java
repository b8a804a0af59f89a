package dev.sparring.coaching;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A phrase as people say it, with whatever they put in between.
 *
 * @param parts words, of which one that ends in a star stands for all that begin so; {@code ..}
 *     stands for up to four words
 */
record LoosePhrase(List<String> parts) {
  private static final String GAP = "..";
  private static final int WIDEST = 4;

  LoosePhrase {
    parts = List.copyOf(parts);
  }

  static List<LoosePhrase> all(List<String> written) {
    return written.stream().map(phrase -> new LoosePhrase(List.of(phrase.split(" ", -1)))).toList();
  }

  /** Where it stands in these words: each place once. */
  List<Span> in(List<String> words) {
    return IntStream.range(0, words.size())
        .mapToObj(at -> new Span(at, end(0, words, at).orElse(at)))
        .filter(span -> span.end() > span.start())
        .toList();
  }

  /** From the first of its words to behind the last one. */
  record Span(int start, int end) {}

  /** Where the parts from this one on end, if they stand here; the shortest way is taken. */
  private OptionalInt end(int part, List<String> words, int at) {
    if (part == parts.size()) {
      return OptionalInt.of(at);
    }
    if (parts.get(part).equals(GAP)) {
      return IntStream.rangeClosed(at, Math.min(at + WIDEST, words.size()))
          .mapToObj(next -> end(part + 1, words, next))
          .flatMapToInt(OptionalInt::stream)
          .findFirst();
    }
    return at < words.size() && same(parts.get(part), words.get(at))
        ? end(part + 1, words, at + 1)
        : OptionalInt.empty();
  }

  private static boolean same(String wanted, String word) {
    return wanted.endsWith("*")
        ? word.startsWith(wanted.substring(0, wanted.length() - 1))
        : word.equals(wanted);
  }
}
