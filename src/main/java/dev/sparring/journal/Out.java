package dev.sparring.journal;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sparring.rehearsal.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** Writes one object of a stored event; what {@link In} reads as a default is left out. */
final class Out {
  private final ObjectNode node = JsonNodeFactory.instance.objectNode();
  private final Vault vault;

  Out(Vault vault) {
    this.vault = vault;
  }

  ObjectNode node() {
    return node;
  }

  Out text(String key, String value) {
    if (!value.isEmpty()) {
      node.put(key, value);
    }
    return this;
  }

  Out number(String key, long value) {
    if (value != 0) {
      node.put(key, value);
    }
    return this;
  }

  Out number(String key, double value) {
    if (value != 0) {
      node.put(key, value);
    }
    return this;
  }

  Out number(String key, OptionalInt value) {
    value.ifPresent(present -> node.put(key, present));
    return this;
  }

  Out yes(String key, boolean value) {
    if (value) {
      node.put(key, true);
    }
    return this;
  }

  Out instant(String key, Instant value) {
    return text(key, value.toString());
  }

  Out date(String key, LocalDate value) {
    return text(key, value.toString());
  }

  Out text(String key, Optional<String> value) {
    value.ifPresent(present -> node.put(key, present));
    return this;
  }

  Out texts(String key, Collection<String> values) {
    if (!values.isEmpty()) {
      values.forEach(node.putArray(key)::add);
    }
    return this;
  }

  /** The text goes to the vault. */
  Out words(String key, Words words) {
    var vaulted = vault.take(words.text());
    node.putObject(key).put("part", vaulted.part()).put("sha256", vaulted.hash());
    return this;
  }

  <T> Out one(String key, T value, BiConsumer<T, Out> write) {
    var out = new Out(vault);
    write.accept(value, out);
    node.set(key, out.node);
    return this;
  }

  <T> Out one(String key, Optional<T> value, BiConsumer<T, Out> write) {
    value.ifPresent(present -> one(key, present, write));
    return this;
  }

  <T> Out each(String key, List<T> values, BiConsumer<T, Out> write) {
    if (!values.isEmpty()) {
      var array = node.putArray(key);
      for (var value : values) {
        var out = new Out(vault);
        write.accept(value, out);
        array.add(out.node);
      }
    }
    return this;
  }

  /** Sorted by key, so that the same event is always stored the same. */
  <T> Out byKey(
      String key, Map<String, T> values, BiConsumer<ObjectNode, Map.Entry<String, T>> put) {
    if (!values.isEmpty()) {
      var object = node.putObject(key);
      new TreeMap<>(values).entrySet().forEach(entry -> put.accept(object, entry));
    }
    return this;
  }
}
