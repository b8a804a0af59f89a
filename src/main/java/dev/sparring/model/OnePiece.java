package dev.sparring.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.langchain4j.http.client.sse.DefaultServerSentEventParsingHandle;
import dev.langchain4j.http.client.sse.ServerSentEvent;
import dev.langchain4j.http.client.sse.ServerSentEventContext;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Reads the answer of a server that was asked for a stream and sends one body of JSON, as the
 * events that the stream would have had.
 */
final class OnePiece {
  /** Blanks before the body; more are none that anybody sends. */
  private static final int LOOKS_AHEAD = 1024;

  private static final int LONGEST = 1 << 20;

  private OnePiece() {}

  /** Waits for the first letter of a body, and leaves it there. */
  static boolean is(BufferedInputStream body) throws IOException {
    body.mark(LOOKS_AHEAD);
    int first = body.read();
    for (int read = 1; read < LOOKS_AHEAD && first >= 0 && first <= ' '; read++) {
      first = body.read();
    }
    body.reset();
    return first == '{' || first == '[';
  }

  static void tell(InputStream body, Listening to) throws IOException {
    var text = new String(body.readNBytes(LONGEST), StandardCharsets.UTF_8);
    var context = new ServerSentEventContext(new DefaultServerSentEventParsingHandle(body));
    var json = Json.read(text);
    if (json.isArray()) {
      json.forEach(part -> to.onEvent(new ServerSentEvent(null, part.toString()), context));
    } else if (json.path("type").asText().equals("message")) {
      anthropic(json, to, context);
    } else {
      to.onEvent(new ServerSentEvent(null, streamed(json).toString()), context);
      if (json.has("choices")) {
        to.onEvent(new ServerSentEvent(null, "[DONE]"), context);
      }
    }
  }

  /** What is a message in one piece is a delta in a stream. */
  private static JsonNode streamed(JsonNode json) {
    for (var choice : json.path("choices")) {
      if (choice instanceof ObjectNode whole && whole.has("message")) {
        whole.set("delta", whole.remove("message"));
      }
    }
    return json;
  }

  private static void anthropic(JsonNode message, Listening to, ServerSentEventContext context) {
    var start = event("message_start");
    start.set("message", message);
    tell(start, to, context);
    for (int i = 0; i < message.path("content").size(); i++) {
      var block = message.path("content").path(i);
      var opens = event("content_block_start").put("index", i);
      opens.putObject("content_block").put("type", "text").put("text", "");
      tell(opens, to, context);
      var delta = event("content_block_delta").put("index", i);
      delta.putObject("delta").put("type", "text_delta").put("text", block.path("text").asText());
      tell(delta, to, context);
      tell(event("content_block_stop").put("index", i), to, context);
    }
    var end = event("message_delta");
    end.putObject("delta").put("stop_reason", message.path("stop_reason").asText());
    end.set("usage", message.path("usage"));
    tell(end, to, context);
    tell(event("message_stop"), to, context);
  }

  private static ObjectNode event(String type) {
    return JsonNodeFactory.instance.objectNode().put("type", type);
  }

  private static void tell(ObjectNode event, Listening to, ServerSentEventContext context) {
    to.onEvent(new ServerSentEvent(event.path("type").asText(), event.toString()), context);
  }
}
