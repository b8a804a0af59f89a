package dev.sparring.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.internal.JsonSchemaElementUtils;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Answers that are to be JSON. */
final class Json {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  /** Models that are asked in words like to put JSON into a fence, as in a document. */
  private static final Pattern FENCED = Pattern.compile("(?s)\\s*```(?:json)?\\s*(.*?)\\s*```\\s*");

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

  /** The object in an answer; empty if there is none, or one without what the schema requires. */
  static Optional<String> objectIn(String answer, JsonSchema schema) {
    var fenced = FENCED.matcher(answer);
    var text = fenced.matches() ? fenced.group(1) : answer.strip();
    try {
      var json = JSON.readTree(text);
      var whole =
          json.isObject()
              && schema.rootElement() instanceof JsonObjectSchema object
              && object.required().stream().allMatch(json::has);
      return whole ? Optional.of(text) : Optional.empty();
    } catch (JsonProcessingException noJson) {
      return Optional.empty();
    }
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
