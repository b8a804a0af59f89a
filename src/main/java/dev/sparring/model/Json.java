package dev.sparring.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.internal.JsonSchemaElementUtils;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Answers that are to be JSON. */
final class Json {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  /** Reads one value, whatever follows it. */
  private static final ObjectMapper READER = new ObjectMapper();

  private Json() {}

  /** The messages, the last of which also asks for the schema in words: roles must alternate. */
  static List<ChatMessage> inWords(List<ChatMessage> messages, JsonSchema schema) {
    var asked = new ArrayList<>(messages);
    var last = (UserMessage) asked.removeLast();
    asked.add(
        UserMessage.from(
            "%s\n\nAnswer with nothing but JSON of this schema: %s"
                .formatted(last.singleText(), text(schema))));
    return asked;
  }

  private static String text(JsonSchema schema) {
    try {
      return JSON.writeValueAsString(JsonSchemaElementUtils.toMap(schema.rootElement()));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no schema that can be written", e);
    }
  }

  /**
   * The object in an answer, wherever it stands in it: models think before it, introduce it, fence
   * it, and talk on. The last one that has what the schema requires; empty if there is none.
   */
  static Optional<String> objectIn(String answer, JsonSchema schema) {
    var found = Optional.<String>empty();
    for (int from = answer.indexOf('{'); from >= 0; ) {
      int to = endOfObject(answer, from, schema);
      if (to > from) {
        found = Optional.of(answer.substring(from, to));
      }
      from = answer.indexOf('{', Math.max(to, from + 1));
    }
    return found;
  }

  /** Where the object that begins here ends, if it is one and has what is required; else 0. */
  private static int endOfObject(String answer, int from, JsonSchema schema) {
    try (var parser = READER.createParser(answer.substring(from))) {
      JsonNode json = READER.readTree(parser);
      var whole =
          schema.rootElement() instanceof JsonObjectSchema object
              && object.required().stream().allMatch(json::has);
      return whole ? from + (int) parser.currentLocation().getCharOffset() : 0;
    } catch (IOException noJson) {
      return 0;
    }
  }

  /** A body without some fields, where it has them. */
  static String without(String body, Set<String> fields) {
    try {
      return JSON.readTree(body) instanceof ObjectNode object
          ? object.without(fields).toString()
          : body;
    } catch (JsonProcessingException noJson) {
      return body;
    }
  }

  /**
   * @throws JsonProcessingException if it is none
   */
  static JsonNode read(String text) throws JsonProcessingException {
    return JSON.readTree(text);
  }

  /** What stands in an object that {@link Model#ask} has returned. */
  static JsonNode tree(String object) {
    try {
      return JSON.readTree(object);
    } catch (JsonProcessingException changed) {
      throw new IllegalArgumentException("no object that was asked for", changed);
    }
  }
}
