package dev.sparring.scenario;

import dev.sparring.scenario.Node.Entry;
import dev.sparring.scenario.Node.Items;
import dev.sparring.scenario.Node.Keys;
import dev.sparring.scenario.Node.Text;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What stands at a key, read as what it should be. What it is not is told, and something harmless
 * is returned, so that the reading goes on and finds the rest.
 */
record Values(Problems problems) {
  Optional<Text> text(String key, Node node) {
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

  List<Text> texts(String key, Node node) {
    return items(key, node).stream().flatMap(item -> text(key, item).stream()).toList();
  }

  /** At least one line. */
  List<String> lines(String key, Node node) {
    var lines = texts(key, node).stream().map(Text::value).toList();
    if (node instanceof Items items && items.items().isEmpty()) {
      problems.add(node.place(), "no-lines", key);
    }
    return lines;
  }

  int whole(String key, Node node, int least, int most) {
    if (node instanceof Text text && text.plain() && text.value().matches("\\d{1,9}")) {
      var number = Integer.parseInt(text.value());
      if (number >= least && number <= most) {
        return number;
      }
    }
    problems.add(node.place(), "not-whole", key, least, most);
    return least;
  }

  double number(String key, Node node) {
    if (node instanceof Text text
        && text.plain()
        && text.value().matches("-?\\d{1,9}(\\.\\d{1,9})?")) {
      return Double.parseDouble(text.value());
    }
    problems.add(node.place(), "not-a-number", key);
    return 0;
  }

  boolean yes(String key, Node node) {
    var written = node instanceof Text text ? text.value() : "";
    if (!Set.of("yes", "no", "true", "false").contains(written)) {
      problems.add(node.place(), "not-yes-or-no", key);
    }
    return written.equals("yes") || written.equals("true");
  }

  <E extends Enum<E>> E one(String key, Text text, Class<E> type) {
    var words = Arrays.asList(type.getEnumConstants());
    var word = words.stream().filter(each -> inFile(each).equals(text.value())).findFirst();
    if (word.isEmpty()) {
      var known = words.stream().map(Values::inFile).toList();
      problems.addUnknown(text.place(), "unknown-word", known, text.value(), key);
    }
    return word.orElse(words.getFirst());
  }

  /** A constant's word in a file. */
  static String inFile(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }

  List<Node> items(String key, Node node) {
    if (node instanceof Items items) {
      return items.items();
    }
    problems.add(node.place(), "not-a-list", key);
    return List.of();
  }

  Optional<Keys> keys(String key, Node node) {
    if (node instanceof Keys map) {
      return Optional.of(map);
    }
    problems.add(node.place(), "not-a-map", key);
    return Optional.empty();
  }

  /** A name that stands twice in a map is a problem. */
  void eachOnce(List<Entry> entries) {
    var seen = new LinkedHashSet<String>();
    for (var entry : entries) {
      if (!seen.add(entry.key().value())) {
        problems.add(entry.key().place(), "key-twice", entry.key().value());
      }
    }
  }
}
