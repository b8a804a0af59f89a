package dev.sparring.buyer;

import dev.sparring.hearing.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a buyer of a language does not say, and what is no end of a sentence: {@code
 * guard-<language>.txt}.
 */
record Phrasing(Map<String, List<String>> kinds) {
  private static final Map<Language, Phrasing> ALL =
      Arrays.stream(Language.values())
          .collect(
              Collectors.toUnmodifiableMap(
                  Function.identity(),
                  language -> new Phrasing(Kinds.read("guard-" + language.code() + ".txt"))));

  static Phrasing of(Language language) {
    return Objects.requireNonNull(ALL.get(language));
  }

  /** Whether a sentence holds a phrase of a kind, whole words only. */
  boolean holds(String kind, String sentence) {
    var words = " " + plain(sentence) + " ";
    return of(kind).stream().anyMatch(phrase -> words.contains(" " + phrase + " "));
  }

  /** The phrase of a kind that a sentence begins with. */
  Optional<String> beginning(String kind, String sentence) {
    var words = plain(sentence) + " ";
    return of(kind).stream().filter(phrase -> words.startsWith(phrase + " ")).findFirst();
  }

  Set<String> words(String kind) {
    return Set.copyOf(of(kind));
  }

  private List<String> of(String kind) {
    return Objects.requireNonNull(kinds.get(kind), kind);
  }

  /** In small letters, without marks, as the phrases are written. */
  static String plain(String sentence) {
    return sentence
        .toLowerCase(Locale.ROOT)
        .replace('’', '\'')
        .replaceAll("[^\\p{L}\\p{N}']+", " ")
        .strip();
  }
}
