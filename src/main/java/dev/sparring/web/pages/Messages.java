package dev.sparring.web.pages;

import dev.sparring.hearing.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The pages' words in one language, from {@code messages/<language>.yaml}, and its way to write
 * numbers and dates. {@code {name}} stands for an argument; a message with a {@code count} has a
 * form for {@code one} and for {@code other}, or for one very number.
 */
public final class Messages {
  private static final Map<Language, Messages> READ = new ConcurrentHashMap<>();
  private static final List<String> CODES =
      Arrays.stream(Language.values()).map(Language::code).toList();

  /** Whoever asks for Norwegian, or for nynorsk, reads bokmål more easily than English. */
  private static final Map<String, List<String>> NORWEGIAN =
      Map.of("no", List.of("no", "nb"), "nn", List.of("nn", "nb"));

  private final Language language;
  private final Map<String, String> texts;

  private Messages(Language language, Map<String, String> texts) {
    this.language = language;
    this.texts = texts;
  }

  public static Messages in(Language language) {
    return READ.computeIfAbsent(language, Messages::read);
  }

  /** The best of the languages there are for an {@code Accept-Language} header, or English. */
  public static Messages accepted(String header) {
    return in(best(header));
  }

  private static Language best(String header) {
    try {
      var best = Locale.lookupTag(Locale.LanguageRange.parse(header, NORWEGIAN), CODES);
      return best == null ? Language.EN : Language.of(best).orElse(Language.EN);
    } catch (IllegalArgumentException malformed) {
      return Language.EN;
    }
  }

  public Language language() {
    return language;
  }

  Set<String> keys() {
    return texts.keySet();
  }

  /**
   * @throws IllegalArgumentException if there is no such message
   */
  String text(String key, Map<String, ?> arguments) {
    var text = find(key, arguments.get("count"));
    for (var argument : arguments.entrySet()) {
      text = text.replace("{" + argument.getKey() + "}", written(argument.getValue()));
    }
    return text;
  }

  String text(String key) {
    return text(key, Map.of());
  }

  private String find(String key, @Nullable Object count) {
    var forms =
        count == null
            ? List.of(key)
            : List.of(
                key + "." + count,
                key + (count.equals(1) ? ".one" : ".other"),
                key + ".other",
                key);
    return forms.stream()
        .filter(texts::containsKey)
        .map(texts::get)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no message '%s'".formatted(key)));
  }

  private String written(Object value) {
    return value instanceof Number number
        ? NumberFormat.getInstance(locale()).format(number)
        : value.toString();
  }

  /** With one decimal. */
  String score(double value) {
    var format = NumberFormat.getNumberInstance(locale());
    format.setMinimumFractionDigits(1);
    format.setMaximumFractionDigits(1);
    return format.format(value);
  }

  String percent(double share) {
    return NumberFormat.getPercentInstance(locale()).format(share);
  }

  String day(Instant at) {
    return day(at.atZone(ZoneId.systemDefault()).toLocalDate());
  }

  String day(LocalDate date) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale()).format(date);
  }

  Locale locale() {
    return Locale.forLanguageTag(language.code());
  }

  private static Messages read(Language language) {
    var file = "/dev/sparring/web/messages/%s.yaml".formatted(language.code());
    try (InputStream in = Messages.class.getResourceAsStream(file)) {
      var texts = new HashMap<String, String>();
      flatten("", new Load(LoadSettings.builder().build()).loadFromInputStream(in), texts);
      return new Messages(language, Map.copyOf(texts));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void flatten(String path, Object node, Map<String, String> into) {
    if (node instanceof Map<?, ?> map) {
      map.forEach(
          (key, value) -> flatten(path.isEmpty() ? "" + key : path + "." + key, value, into));
    } else {
      into.put(path, node.toString().strip());
    }
  }
}
