package dev.sparring.scenario;

import dev.sparring.scenario.Node.Entry;
import dev.sparring.scenario.Node.Items;
import dev.sparring.scenario.Node.Keys;
import dev.sparring.scenario.Node.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The keys of one map, read as what they should be. Every key that is asked for is known; all
 * others are problems. A wrong or missing value is a problem too, and some harmless value is
 * returned, so that the reading goes on and finds the rest.
 */
public final class Fields {
  private final Keys keys;
  private final Values values;
  private final AskedFor asked = new AskedFor();

  private Fields(Keys keys, Problems problems) {
    this.keys = keys;
    this.values = new Values(problems);
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
    var fields = new Fields(keys, problems);
    var value = reader.apply(fields);
    fields.values.eachOnce(keys.entries());
    fields.asked.tell(keys, kind, name, problems);
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
    return values.problems();
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
    return value(key).map(node -> values.text(key, node).map(Text::value).orElse(""));
  }

  /** At least one line. */
  public List<String> lines(String key) {
    return value(key).map(node -> values.lines(key, node)).orElseGet(() -> missing(key, List.of()));
  }

  /** Lines that may be left out. */
  public List<String> maybeLines(String key) {
    return value(key).map(node -> values.lines(key, node)).orElse(List.of());
  }

  /** Names with their places, to be looked up. */
  public Optional<List<Text>> names(String key) {
    return value(key).map(node -> values.texts(key, node));
  }

  /** One name or several, with their places, to be looked up. */
  public List<Text> someNames(String key) {
    return value(key)
        .map(node -> node instanceof Text ? List.of(node) : values.items(key, node))
        .orElse(List.of())
        .stream()
        .flatMap(node -> values.text(key, node).stream())
        .toList();
  }

  /** One name with its place, to be looked up. */
  public Optional<Text> name(String key) {
    return value(key).flatMap(node -> values.text(key, node));
  }

  public int whole(String key, int least, int most, int otherwise) {
    return maybeWhole(key, least, most).orElse(otherwise);
  }

  public Optional<Integer> maybeWhole(String key, int least, int most) {
    return value(key).map(node -> values.whole(key, node, least, most));
  }

  public OptionalDouble number(String key) {
    return value(key).stream().mapToDouble(node -> values.number(key, node)).findFirst();
  }

  public boolean yes(String key) {
    return maybeYes(key).orElse(false);
  }

  public Optional<Boolean> maybeYes(String key) {
    return value(key).map(node -> values.yes(key, node));
  }

  /** One of the words of an enum that must be there. */
  public <E extends Enum<E>> E one(String key, Class<E> words) {
    return maybeOne(key, words).orElseGet(() -> missing(key, words.getEnumConstants()[0]));
  }

  public <E extends Enum<E>> E one(String key, E otherwise) {
    return maybeOne(key, otherwise.getDeclaringClass()).orElse(otherwise);
  }

  private <E extends Enum<E>> Optional<E> maybeOne(String key, Class<E> words) {
    return name(key).map(text -> values.one(key, text, words));
  }

  /** A map that must be there. */
  public <T> T map(String key, String kind, Function<Fields, T> reader) {
    var map = maybeMap(key, kind, reader);
    if (!has(key)) {
      asked.addMissing(key);
    }
    var none = new Keys(place(), List.of());
    return map.orElseGet(() -> read(none, kind, key, new Problems(), reader));
  }

  public <T> Optional<T> maybeMap(String key, String kind, Function<Fields, T> reader) {
    return value(key)
        .flatMap(node -> values.keys(key, node))
        .map(map -> read(map, kind, key, problems(), reader));
  }

  /** Maps by name; the reader is given each with its name. */
  public <T> Map<String, T> maps(String key, String kind, BiFunction<String, Fields, T> reader) {
    var read = new LinkedHashMap<String, T>();
    for (var entry : entries(key)) {
      var name = entry.key().value();
      values
          .keys(name, entry.value())
          .map(map -> read(map, kind, name, problems(), fields -> reader.apply(name, fields)))
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
      problems().add(map.place(), "no-entries", key);
    }
    return maps(key, kind, reader);
  }

  /**
   * Maps by name, each of which may be written as the text or the lines of its main key alone.
   *
   * @param main the key that such a text or such lines belong to
   */
  public <T> Map<String, T> mapsOrLines(
      String key, String kind, String main, BiFunction<String, Fields, T> reader) {
    var read = new LinkedHashMap<String, T>();
    for (var entry : entries(key)) {
      var name = entry.key().value();
      var map = asMap(main, entry.value());
      read.put(name, read(map, kind, name, problems(), fields -> reader.apply(name, fields)));
    }
    return read;
  }

  private static Keys asMap(String main, Node node) {
    if (node instanceof Keys map) {
      return map;
    }
    var lines = node instanceof Items ? node : new Items(node.place(), List.of(node));
    return new Keys(node.place(), List.of(new Entry(new Text(node.place(), main, true), lines)));
  }

  /** The entries of a map whose keys are names; a name that stands there twice is a problem. */
  public List<Entry> entries(String key) {
    var map = value(key).flatMap(node -> values.keys(key, node));
    var entries = map.map(Keys::entries).orElse(List.of());
    values.eachOnce(entries);
    return entries;
  }

  /** A list of maps. */
  public <T> List<T> list(String key, String kind, Function<Fields, T> reader) {
    var read = new ArrayList<T>();
    for (var item : value(key).map(node -> values.items(key, node)).orElse(List.of())) {
      values
          .keys(key, item)
          .map(map -> read(map, kind, String.valueOf(read.size() + 1), problems(), reader))
          .ifPresent(read::add);
    }
    return read;
  }

  /** Says that a key must be there, unless it turns out to be misspelt. */
  public <T> T missing(String key, T instead) {
    asked.addMissing(key);
    return instead;
  }

  private Optional<Node> value(String key) {
    asked.add(key);
    return keys.find(key).map(Entry::value);
  }
}
