package dev.sparring.scenario;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** The words of problems: problems.properties. */
final class Messages {
  private static final Properties WORDS = load();

  private Messages() {}

  /** The words under a key with {@code {0}}, {@code {1}} ... filled in; empty if there are none. */
  static Optional<String> say(String key, Object... values) {
    return Optional.ofNullable(WORDS.getProperty(key)).map(words -> filled(words, values));
  }

  private static String filled(String words, Object... values) {
    var filled = words;
    for (var i = 0; i < values.length; i++) {
      filled = filled.replace("{" + i + "}", String.valueOf(values[i]));
    }
    return filled;
  }

  private static Properties load() {
    var words = new Properties();
    try (var stream = Messages.class.getResourceAsStream("problems.properties")) {
      words.load(new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8));
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
