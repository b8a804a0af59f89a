package dev.sparring.proof;

import dev.sparring.hearing.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/** Tells languages apart by their commonest words: common-words.properties. */
final class CommonWords {
  /** Common words by which another language must be ahead, lest a borrowed word decides. */
  private static final int AHEAD = 4;

  private static final Map<Language, Set<String>> WORDS = load();

  private CommonWords() {}

  /** The language that a text is in, if it is clearly in another one than it should be. */
  static Optional<Language> otherThan(Language wanted, String text) {
    var words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
    return Arrays.stream(Language.values())
        .filter(other -> count(words, other) >= 2 * count(words, wanted) + AHEAD)
        .findFirst();
  }

  private static long count(String[] words, Language language) {
    var common = WORDS.getOrDefault(language, Set.of());
    return Arrays.stream(words).filter(common::contains).count();
  }

  private static Map<Language, Set<String>> load() {
    var lists = new Properties();
    try (var file = CommonWords.class.getResourceAsStream("common-words.properties")) {
      lists.load(new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var words = new EnumMap<Language, Set<String>>(Language.class);
    for (var language : Language.values()) {
      words.put(language, Set.of(lists.getProperty(language.code(), "").split(" ")));
    }
    return words;
  }
}
