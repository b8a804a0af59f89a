package dev.sparring.journal;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sparring.rehearsal.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** Reads one object of a stored event; what was left out is 0, no, or empty. */
record In(JsonNode node, Map<Integer, Vaulted> vault) {

  String text(String key) {
    return node.path(key).asText("");
  }

  int number(String key) {
    return node.path(key).asInt();
  }

  long longNumber(String key) {
    return node.path(key).asLong();
  }

  double decimal(String key) {
    return node.path(key).asDouble();
  }

  OptionalInt maybeNumber(String key) {
    return node.has(key) ? OptionalInt.of(number(key)) : OptionalInt.empty();
  }

  boolean yes(String key) {
    return node.path(key).asBoolean();
  }

  Instant instant(String key) {
    return Instant.parse(text(key));
  }

  LocalDate date(String key) {
    return LocalDate.parse(text(key));
  }

  Optional<String> maybeText(String key) {
    return node.has(key) ? Optional.of(text(key)) : Optional.empty();
  }

  List<String> texts(String key) {
    var texts = new ArrayList<String>();
    node.path(key).forEach(text -> texts.add(text.asText()));
    return texts;
  }

  /** Empty once they were erased. */
  Words words(String key) {
    var vaulted = vault.get(node.path(key).path("part").asInt());
    if (vaulted == null) {
      return new Words("");
    }
    if (!vaulted.hash().equals(node.path(key).path("sha256").asText())) {
      throw new IllegalStateException(
          "the words of a stored event ('%s') were changed in the database".formatted(key));
    }
    return new Words(vaulted.text());
  }

  <T> T one(String key, Function<In, T> read) {
    return read.apply(new In(node.path(key), vault));
  }

  <T> Optional<T> maybe(String key, Function<In, T> read) {
    return node.has(key) ? Optional.of(one(key, read)) : Optional.empty();
  }

  <T> List<T> each(String key, Function<In, T> read) {
    var values = new ArrayList<T>();
    node.path(key).forEach(value -> values.add(read.apply(new In(value, vault))));
    return values;
  }

  <T> Map<String, T> byKey(String key, Function<JsonNode, T> read) {
    var values = new HashMap<String, T>();
    node.path(key)
        .properties()
        .forEach(entry -> values.put(entry.getKey(), read.apply(entry.getValue())));
    return values;
  }
}
