package dev.sparring.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.sparring.buyer.Consulted;
import java.time.Duration;
import java.util.List;

/**
 * Asks one thing again and again, and gets JSON of one shape.
 *
 * @param system what the model is and does
 * @param version of that text, for the journal
 * @param within the whole time that one answer may take
 */
record Asking(Model model, String system, int version, JsonSchema schema, Duration within) {
  /** A seller waits for it, and looks back meanwhile. */
  private static final Duration LOOKING_BACK = Duration.ofSeconds(4);

  Asking(Model model, String system, int version, JsonSchema schema) {
    this(model, system, version, schema, LOOKING_BACK);
  }

  static JsonSchema schema(String name, JsonObjectSchema root) {
    return JsonSchema.builder().name(name).rootElement(root).build();
  }

  record Told(JsonNode json, Consulted consulted) {}

  Told ask(String text) throws Consulted.Failed {
    try {
      var messages = List.<ChatMessage>of(SystemMessage.from(system), UserMessage.from(text));
      var answer = model.ask(messages, schema, within);
      return new Told(Json.tree(answer.text()), Consultations.of(model, version, answer));
    } catch (ModelFault fault) {
      throw Consultations.failed(model, version, fault);
    }
  }
}
