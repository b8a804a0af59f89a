package dev.sparring.model;

import static dev.sparring.model.Protocol.event;
import static dev.sparring.model.Protocol.json;

import dev.sparring.model.Asked.Message;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** OpenAI's chat completions, which Mistral and most local servers speak too. */
final class OpenAiWire implements Protocol {
  @Override
  public String path() {
    return "/chat/completions";
  }

  @Override
  public List<Message> messages(JsonObject body) {
    return Protocol.objects(body.getJsonArray("messages"))
        .map(one -> new Message(one.getString("role"), Protocol.text(one.getValue("content"))))
        .toList();
  }

  @Override
  public String begin(int tokensIn) {
    return event(chunk(json("role", "assistant").put("content", ""), null));
  }

  @Override
  public String part(String text) {
    return event(chunk(json("content", text), null));
  }

  /** The tokens come with the last chunk, as Mistral sends them; OpenAI sends one more. */
  @Override
  public String end(@Nullable String finish, int tokensIn, int tokensOut, boolean usage) {
    if (finish == null) {
      return "";
    }
    var reason = finish.equals("refusal") ? "content_filter" : finish;
    var last = chunk(new JsonObject(), reason);
    if (usage) {
      last.put(
          "usage",
          json("prompt_tokens", tokensIn)
              .put("completion_tokens", tokensOut)
              .put("total_tokens", tokensIn + tokensOut));
    }
    return event(last) + "data: [DONE]\n\n";
  }

  private static JsonObject chunk(JsonObject delta, @Nullable String finish) {
    var choice = json("index", 0).put("delta", delta).put("finish_reason", finish);
    return json("id", "1")
        .put("object", "chat.completion.chunk")
        .put("model", "m")
        .put("choices", new JsonArray().add(choice));
  }
}
