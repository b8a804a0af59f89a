package dev.sparring.cli;

import dev.sparring.hearing.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the command line says to people, in one language: {@code <language>.properties}. Names in
 * JSON, rules and problems in files are not among it.
 */
final class Words {
  /** Who writes either of these reads bokmål more easily than English. */
  private static final Set<String> NORWEGIAN = Set.of("no", "nn");

  private final Locale locale;
  private final Properties words;

  private Words(Language language) {
    this.locale = Locale.forLanguageTag(language.code());
    this.words = load(language);
  }

  /** In the language of the machine, English where it speaks none of ours. */
  static Words ofMachine() {
    return in(language(System.getenv()));
  }

  static Words in(Language language) {
    return new Words(language);
  }

  /** By the first of these variables that is set, as in {@code sv_SE.UTF-8}. */
  static Language language(Map<String, String> environment) {
    return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
        .map(name -> environment.getOrDefault(name, ""))
        .filter(value -> !value.isBlank())
        .findFirst()
        .map(value -> value.split("[_.@-]", 2)[0].toLowerCase(Locale.ROOT))
        .map(code -> NORWEGIAN.contains(code) ? Language.NB.code() : code)
        .flatMap(Language::of)
        .orElse(Language.EN);
  }

  /**
   * @throws NullPointerException if there is no such message
   */
  String say(String key, Object... values) {
    var message = Objects.requireNonNull(words.getProperty(key), key);
    return new MessageFormat(message, locale).format(values);
  }

  Set<String> keys() {
    return words.stringPropertyNames();
  }

  private static Properties load(Language language) {
    var words = new Properties();
    var file = language.code() + ".properties";
    try (var stream = Objects.requireNonNull(Words.class.getResourceAsStream(file))) {
      words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
