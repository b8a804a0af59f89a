package dev.sparring.model;

import static dev.sparring.model.Protocol.json;

import dev.sparring.model.Asked.Message;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Anthropic's messages. */
final class AnthropicWire implements Protocol {
  @Override
  public String path() {
    return "/messages";
  }

  @Override
  public List<Message> messages(JsonObject body) {
    var system = Protocol.text(body.getJsonArray("system", new JsonArray()));
    return Stream.concat(
            system.isEmpty() ? Stream.of() : Stream.of(new Message("system", system)),
            Protocol.objects(body.getJsonArray("messages"))
                .map(m -> new Message(m.getString("role"), Protocol.text(m.getValue("content")))))
        .toList();
  }

  @Override
  public String begin(int tokensIn) {
    var message =
        json("id", "1")
            .put("type", "message")
            .put("role", "assistant")
            .put("model", "m")
            .put("content", new JsonArray())
            .put("usage", json("input_tokens", tokensIn).put("output_tokens", 0));
    var block = json("type", "text").put("text", "");
    return event("message_start", json("message", message))
        + event("content_block_start", json("index", 0).put("content_block", block));
  }

  @Override
  public String part(String text) {
    var delta = json("type", "text_delta").put("text", text);
    return event("content_block_delta", json("index", 0).put("delta", delta));
  }

  @Override
  public String end(@Nullable String finish, int tokensIn, int tokensOut, boolean usage) {
    if (finish == null) {
      return "";
    }
    var reason =
        switch (finish) {
          case "stop" -> "end_turn";
          case "length" -> "max_tokens";
          default -> finish;
        };
    var delta = json("delta", json("stop_reason", reason));
    if (usage) {
      delta.put("usage", json("output_tokens", tokensOut));
    }
    return event("content_block_stop", json("index", 0))
        + event("message_delta", delta)
        + event("message_stop", new JsonObject());
  }

  @Override
  public JsonObject error(String type, String message) {
    return json("type", "error").put("error", json("type", type).put("message", message));
  }

  @Override
  public String trouble(String type, String message) {
    return event("error", error(type, message));
  }

  private static String event(String name, JsonObject data) {
    return "event: " + name + "\n" + Protocol.event(data.put("type", name));
  }
}
