package dev.sparring.coaching;

import dev.sparring.hearing.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What the coach says and understands in one language: {@code <language>.yaml}. */
final class Vocabulary {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}]+)*");
  private static final Map<Language, Vocabulary> ALL = new EnumMap<>(Language.class);

  static {
    for (var language : Language.values()) {
      ALL.put(language, read(language, language.code()));
    }
  }

  private final Language language;
  private final Map<?, ?> table;

  private Vocabulary(Language language, Map<?, ?> table) {
    this.language = language;
    this.table = table;
  }

  /** Another table of a language, by the name of its file. */
  static Vocabulary read(Language language, String name) {
    return new Vocabulary(language, load(name));
  }

  static Vocabulary of(Language language) {
    return Objects.requireNonNull(ALL.get(language));
  }

  /** The language that most words of a text belong to; {@code expected} where it could be two. */
  static Vocabulary of(List<String> words, Language expected) {
    return Arrays.stream(Language.values())
        .max(
            Comparator.<Language>comparingLong(language -> of(language).common(words))
                .thenComparing(language -> language == expected))
        .map(Vocabulary::of)
        .orElseThrow();
  }

  Language language() {
    return language;
  }

  private long common(List<String> words) {
    var common = list("common");
    return words.stream().distinct().filter(common::contains).count();
  }

  /** The words of a text in lower case, without punctuation. */
  static List<String> words(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(found -> found.group().replace('’', '\''))
        .toList();
  }

  Phrases phrases(String... path) {
    return Phrases.of(list(path));
  }

  List<String> list(String... path) {
    return find(path)
        .map(found -> ((List<?>) found).stream().map(String::valueOf).toList())
        .orElse(List.of());
  }

  /** What a part of the table is divided into. */
  Set<String> keys(String... path) {
    return find(path)
        .map(found -> ((Map<?, ?>) found).keySet().stream().map(String::valueOf))
        .stream()
        .flatMap(Function.identity())
        .collect(Collectors.toUnmodifiableSet());
  }

  Optional<String> text(String... path) {
    return find(path).map(String::valueOf);
  }

  private Optional<Object> find(String... path) {
    Object found = table;
    for (var key : path) {
      found = found instanceof Map<?, ?> map ? map.get(key) : null;
    }
    return Optional.ofNullable(found);
  }

  private static Map<?, ?> load(String name) {
    try (var stream = Vocabulary.class.getResourceAsStream(name + ".yaml")) {
      var settings = LoadSettings.builder().build();
      return (Map<?, ?>)
          Objects.requireNonNull(
              new Load(settings).loadFromInputStream(Objects.requireNonNull(stream)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
