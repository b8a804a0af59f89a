package dev.sparring.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sparring.rehearsal.Event;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * The stored form of events: {@code {"type":"seller-spoke","v":1,...}}. Its names are chosen here
 * and follow no Java name; what has its default is left out. An old form is lifted to the newest
 * one before it is read.
 *
 * @param lifts by type, what lifts version 1 to 2, 2 to 3 and so on; a type's newest version is one
 *     more than it has lifts
 * @param salts draws a salt for a person's words
 */
record EventJson(Map<String, List<UnaryOperator<ObjectNode>>> lifts, Supplier<String> salts) {
  // Only ASCII is written, so that half a character in a topic's name is stored too.
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  /** Lifts of types whose form has changed since the first release. */
  static final Map<String, List<UnaryOperator<ObjectNode>>> LIFTS = Map.of();

  /** An event without its words, and the words. */
  record Written(String json, List<Vaulted> words) {}

  Written write(Event event) {
    var vault = new Vault(salts);
    var out = new Out(vault);
    var type = EventForms.type(event);
    out.text("type", type).number("v", newest(type));
    EventForms.write(event, out);
    return new Written(text(out.node()), vault.taken());
  }

  Event read(String json, Map<Integer, Vaulted> words) {
    var node = object(json);
    var type = node.path("type").asText();
    var version = node.path("v").asInt();
    if (version < 1 || version > newest(type)) {
      throw new IllegalStateException(
          "version %d of '%s' was stored by a newer Sparring: start that one"
              .formatted(version, type));
    }
    for (var lift : liftsOf(type).subList(version - 1, liftsOf(type).size())) {
      node = lift.apply(node);
    }
    return EventForms.read(type, new In(node, words));
  }

  private int newest(String type) {
    return liftsOf(type).size() + 1;
  }

  private List<UnaryOperator<ObjectNode>> liftsOf(String type) {
    return lifts.getOrDefault(type, List.of());
  }

  private static String text(ObjectNode node) {
    try {
      return MAPPER.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree can always be written", e);
    }
  }

  private static ObjectNode object(String json) {
    try {
      return (ObjectNode) MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a stored event was changed in the database: " + json, e);
    }
  }
}
