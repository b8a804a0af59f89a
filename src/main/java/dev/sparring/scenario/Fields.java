package dev.sparring.scenario;

import dev.sparring.scenario.Node.Entry;
import dev.sparring.scenario.Node.Items;
import dev.sparring.scenario.Node.Keys;
import dev.sparring.scenario.Node.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The keys of one map, read as what they should be. Every key that is asked for is known; all
 * others are problems. A wrong or missing value is a problem too, and some harmless value is
 * returned, so that the reading goes on and finds the rest.
 */
public final class Fields {
  private final Keys keys;
  private final String kind;
  private final String thing;
  private final Problems problems;
  private final Set<String> known = new LinkedHashSet<>();
  private final Set<String> missing = new LinkedHashSet<>();

  private Fields(Keys keys, String kind, String name, Problems problems) {
    this.keys = keys;
    this.kind = kind;
    this.thing = Messages.say("thing." + kind, name).orElse(kind);
    this.problems = problems;
  }

  /**
   * Reads a map.
   *
   * @param kind what it is, such as {@code topic}; problems call it {@code thing.topic} of
   *     problems.properties
   * @param name what it is called, filled into these words
   */
  public static <T> T read(
      Keys keys, String kind, String name, Problems problems, Function<Fields, T> reader) {
    var fields = new Fields(keys, kind, name, problems);
    var value = reader.apply(fields);
    fields.tellOfKeys();
    return value;
  }

  public Place place() {
    return keys.place();
  }

  /** The place of a key, or of the map if the key is not there. */
  public Place placeOf(String key) {
    return keys.find(key).map(entry -> entry.key().place()).orElse(place());
  }

  public Problems problems() {
    return problems;
  }

  public boolean has(String key) {
    return value(key).isPresent();
  }

  /** A text that must be there. */
  public String text(String key) {
    return maybe(key).orElseGet(() -> missing(key, ""));
  }

  public String text(String key, String otherwise) {
    return maybe(key).orElse(otherwise);
  }

  public Optional<String> maybe(String key) {
    return value(key).map(node -> textOf(key, node).map(Text::value).orElse(""));
  }

  /** At least one line. */
  public List<String> lines(String key) {
    return value(key).map(node -> linesOf(key, node)).orElseGet(() -> missing(key, List.of()));
  }

  /** Lines that may be left out. */
  public List<String> maybeLines(String key) {
    return value(key).map(node -> linesOf(key, node)).orElse(List.of());
  }

  /** Names with their places, to be looked up. */
  public Optional<List<Text>> names(String key) {
    return value(key).map(node -> textsOf(key, node));
  }

  /** One name with its place, to be looked up. */
  public Optional<Text> name(String key) {
    return value(key).flatMap(node -> textOf(key, node));
  }

  public int whole(String key, int least, int most, int otherwise) {
    return maybeWhole(key, least, most).orElse(otherwise);
  }

  public Optional<Integer> maybeWhole(String key, int least, int most) {
    return value(key)
        .map(
            node -> {
              if (node instanceof Text text && text.plain() && text.value().matches("\\d{1,9}")) {
                var number = Integer.parseInt(text.value());
                if (number >= least && number <= most) {
                  return number;
                }
              }
              problems.add(node.place(), "not-whole", key, least, most);
              return least;
            });
  }

  public OptionalDouble number(String key) {
    return value(key)
        .map(node -> OptionalDouble.of(numberOf(key, node)))
        .orElse(OptionalDouble.empty());
  }

  public boolean yes(String key) {
    return maybeYes(key).orElse(false);
  }

  public Optional<Boolean> maybeYes(String key) {
    return value(key)
        .map(
            node -> {
              var written = node instanceof Text text ? text.value() : "";
              if (!Set.of("yes", "no", "true", "false").contains(written)) {
                problems.add(node.place(), "not-yes-or-no", key);
              }
              return written.equals("yes") || written.equals("true");
            });
  }

  /** One of the words of an enum that must be there. */
  public <E extends Enum<E>> E one(String key, Class<E> words) {
    return maybeOne(key, words).orElseGet(() -> missing(key, words.getEnumConstants()[0]));
  }

  public <E extends Enum<E>> E one(String key, E otherwise) {
    return maybeOne(key, otherwise.getDeclaringClass()).orElse(otherwise);
  }

  private <E extends Enum<E>> Optional<E> maybeOne(String key, Class<E> type) {
    return name(key)
        .map(
            text -> {
              var words = type.getEnumConstants();
              var word =
                  Arrays.stream(words).filter(w -> inFile(w).equals(text.value())).findFirst();
              if (word.isEmpty()) {
                var known = Arrays.stream(words).map(Fields::inFile).toList();
                problems.addUnknown(text.place(), "unknown-word", known, text.value(), key);
              }
              return word.orElse(words[0]);
            });
  }

  /** A constant's word in a file. */
  static String inFile(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }

  /** A map that must be there. */
  public <T> T map(String key, String kind, Function<Fields, T> reader) {
    var map = maybeMap(key, kind, reader);
    if (!has(key)) {
      missing.add(key);
    }
    return map.orElseGet(
        () -> read(new Keys(place(), List.of()), kind, key, new Problems(), reader));
  }

  public <T> Optional<T> maybeMap(String key, String kind, Function<Fields, T> reader) {
    return value(key)
        .flatMap(node -> keysOf(key, node))
        .map(map -> read(map, kind, key, problems, reader));
  }

  /** Maps by name; the reader is given each with its name. */
  public <T> Map<String, T> maps(String key, String kind, BiFunction<String, Fields, T> reader) {
    var read = new LinkedHashMap<String, T>();
    for (var entry : entries(key)) {
      var name = entry.key().value();
      keysOf(name, entry.value())
          .map(map -> read(map, kind, name, problems, fields -> reader.apply(name, fields)))
          .ifPresent(value -> read.put(name, value));
    }
    return read;
  }

  /** Maps by name, at least one. */
  public <T> Map<String, T> someMaps(
      String key, String kind, BiFunction<String, Fields, T> reader) {
    if (value(key).isEmpty()) {
      return missing(key, Map.of());
    }
    if (value(key).get() instanceof Keys map && map.entries().isEmpty()) {
      problems.add(map.place(), "no-entries", key);
    }
    return maps(key, kind, reader);
  }

  /** The entries of a map whose keys are names; a name that stands there twice is a problem. */
  public List<Entry> entries(String key) {
    var entries =
        value(key).flatMap(node -> keysOf(key, node)).map(Keys::entries).orElse(List.of());
    tellOfTwice(entries);
    return entries;
  }

  /** A list of maps. */
  public <T> List<T> list(String key, String kind, Function<Fields, T> reader) {
    var read = new ArrayList<T>();
    for (var item : value(key).map(node -> itemsOf(key, node)).orElse(List.of())) {
      keysOf(key, item)
          .map(map -> read(map, kind, String.valueOf(read.size() + 1), problems, reader))
          .ifPresent(read::add);
    }
    return read;
  }

  /** Says that a key must be there, unless it turns out to be misspelt. */
  public <T> T missing(String key, T instead) {
    missing.add(key);
    return instead;
  }

  private Optional<Node> value(String key) {
    known.add(key);
    return keys.find(key).map(Entry::value);
  }

  private Optional<Text> textOf(String key, Node node) {
    if (!(node instanceof Text text)) {
      problems.add(node.place(), node instanceof Keys ? "map-for-text" : "list-for-text", key);
      return Optional.empty();
    }
    if (text.isNull() || text.value().isBlank()) {
      problems.add(text.place(), "empty-text", key);
      return Optional.empty();
    }
    return Optional.of(new Text(text.place(), text.value().strip(), text.plain()));
  }

  private List<String> linesOf(String key, Node node) {
    var lines = textsOf(key, node).stream().map(Text::value).toList();
    if (node instanceof Items items && items.items().isEmpty()) {
      problems.add(node.place(), "no-lines", key);
    }
    return lines;
  }

  private List<Text> textsOf(String key, Node node) {
    return itemsOf(key, node).stream().flatMap(item -> textOf(key, item).stream()).toList();
  }

  private List<Node> itemsOf(String key, Node node) {
    if (node instanceof Items items) {
      return items.items();
    }
    problems.add(node.place(), "not-a-list", key);
    return List.of();
  }

  private Optional<Keys> keysOf(String key, Node node) {
    if (node instanceof Keys map) {
      return Optional.of(map);
    }
    problems.add(node.place(), "not-a-map", key);
    return Optional.empty();
  }

  private double numberOf(String key, Node node) {
    if (node instanceof Text text
        && text.plain()
        && text.value().matches("-?\\d{1,9}(\\.\\d{1,9})?")) {
      return Double.parseDouble(text.value());
    }
    problems.add(node.place(), "not-a-number", key);
    return 0;
  }

  private void tellOfKeys() {
    tellOfTwice(keys.entries());
    for (var entry : keys.entries()) {
      var key = entry.key().value();
      if (!known.contains(key)) {
        missing.removeIf(wanted -> Nearest.to(key, known).filter(wanted::equals).isPresent());
        problems.addUnknown(entry.key().place(), "unknown-key", known, key, thing);
      }
    }
    for (var key : missing) {
      tellOfMissing(key);
    }
  }

  private void tellOfMissing(String key) {
    var why = Messages.say("missing." + kind + "." + key + ".why").orElse("");
    var help =
        Messages.say("missing." + kind + "." + key + ".help")
            .or(() -> Messages.say("missing.help", key));
    problems.addBecause(place(), "missing", why, help.orElse(""), thing, key);
  }

  private void tellOfTwice(List<Entry> entries) {
    var seen = new LinkedHashSet<String>();
    for (var entry : entries) {
      if (!seen.add(entry.key().value())) {
        problems.add(entry.key().place(), "key-twice", entry.key().value());
      }
    }
  }
}
