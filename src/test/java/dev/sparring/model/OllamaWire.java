package dev.sparring.model;

import static dev.sparring.model.Protocol.json;

import dev.sparring.model.Asked.Message;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ollama's own chat: a line of JSON for each part. */
final class OllamaWire implements Protocol {
  @Override
  public String path() {
    return "/api/chat";
  }

  @Override
  public List<Message> messages(JsonObject body) {
    return Protocol.objects(body.getJsonArray("messages"))
        .map(one -> new Message(one.getString("role"), one.getString("content")))
        .toList();
  }

  @Override
  public String part(String text) {
    return line(said(text).put("done", false));
  }

  @Override
  public String end(@Nullable String finish, int tokensIn, int tokensOut, boolean usage) {
    if (finish == null) {
      return "";
    }
    var last = said("").put("done", true).put("done_reason", finish);
    if (usage) {
      last.put("prompt_eval_count", tokensIn).put("eval_count", tokensOut);
    }
    return line(last);
  }

  @Override
  public JsonObject error(String type, String message) {
    return json("error", type + ": " + message);
  }

  @Override
  public String trouble(String type, String message) {
    return line(error(type, message));
  }

  private static JsonObject said(String text) {
    return json("model", "m").put("message", json("role", "assistant").put("content", text));
  }

  private static String line(JsonObject json) {
    return json.encode() + "\n";
  }
}
