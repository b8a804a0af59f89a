package dev.sparring.buyer;

import dev.sparring.hearing.Language;
import dev.sparring.hearing.LinesByKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
                  language ->
                      new Phrasing(
                          LinesByKind.read(Phrasing.class, "guard-" + language.code() + ".txt"))));

  /** Stands for up to {@link #WIDEST_GAP} words of any kind. */
  private static final String GAP = "*";

  private static final int WIDEST_GAP = 4;

  private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}']+");

  static Phrasing of(Language language) {
    return Objects.requireNonNull(ALL.get(language));
  }

  /** The phrases of a kind that a sentence holds, whole words only. */
  Set<String> held(String kind, String sentence) {
    var words = List.of(plain(sentence).split(" ", -1));
    return of(kind).stream()
        .filter(phrase -> holds(words, List.of(phrase.split(" ", -1))))
        .collect(Collectors.toSet());
  }

  private static boolean holds(List<String> words, List<String> phrase) {
    return IntStream.range(0, words.size()).anyMatch(from -> isAt(words, from, phrase));
  }

  private static boolean isAt(List<String> words, int from, List<String> phrase) {
    int at = from;
    for (int i = 0; i < phrase.size(); i++) {
      if (phrase.get(i).equals(GAP)) {
        var rest = phrase.subList(i + 1, phrase.size());
        int after = at;
        return IntStream.rangeClosed(0, WIDEST_GAP).anyMatch(n -> isAt(words, after + n, rest));
      }
      if (at >= words.size() || !words.get(at).equals(phrase.get(i))) {
        return false;
      }
      at++;
    }
    return true;
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
        .transform(small -> MARKS.matcher(small).replaceAll(" "))
        .strip();
  }
}
