package dev.sparring.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A part of a YAML file that knows its place. */
public sealed interface Node {
  Place place();

  /** What stands below, by keys and by numbers in lists from 0; empty if there is nothing. */
  default Optional<Node> at(Object... path) {
    var node = Optional.<Node>of(this);
    for (var step : path) {
      node = node.flatMap(above -> above.below(step));
    }
    return node;
  }

  private Optional<Node> below(Object step) {
    if (this instanceof Keys keys && step instanceof String key) {
      return keys.find(key).map(Entry::value);
    }
    return this instanceof Items items && step instanceof Integer i && i < items.items().size()
        ? Optional.of(items.items().get(i))
        : Optional.empty();
  }

  /**
   * @param plain whether it stands without quotes
   */
  record Text(Place place, String value, boolean plain) implements Node {
    boolean isNull() {
      return plain && (value.isEmpty() || value.equals("~") || value.equals("null"));
    }
  }

  record Items(Place place, List<Node> items) implements Node {
    public Items {
      items = List.copyOf(items);
    }
  }

  /** A map; a key may stand in it twice. */
  record Keys(Place place, List<Entry> entries) implements Node {
    public Keys {
      entries = List.copyOf(entries);
    }

    public Optional<Entry> find(String key) {
      return entries.stream().filter(entry -> entry.key().value().equals(key)).findFirst();
    }

    /** The same with this value for the key, in its old position or at the end. */
    public Keys with(Text key, Node value) {
      var changed = new ArrayList<Entry>();
      for (var entry : entries) {
        var same = entry.key().value().equals(key.value());
        changed.add(same ? new Entry(entry.key(), value) : entry);
      }
      if (find(key.value()).isEmpty()) {
        changed.add(new Entry(key, value));
      }
      return new Keys(place, changed);
    }
  }

  record Entry(Text key, Node value) {}
}
