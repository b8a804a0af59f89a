package dev.sparring.model;

import static dev.sparring.model.Protocol.json;

import dev.sparring.model.Asked.Message;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Google Gemini's generated content. */
final class GeminiWire implements Protocol {
  @Override
  public String path() {
    return ":streamGenerateContent";
  }

  @Override
  public List<Message> messages(JsonObject body) {
    var system = body.getJsonObject("systemInstruction");
    return Stream.concat(
            system == null ? Stream.of() : Stream.of(new Message("system", parts(system))),
            Protocol.objects(body.getJsonArray("contents"))
                .map(one -> new Message(role(one.getString("role")), parts(one))))
        .toList();
  }

  private static String role(String role) {
    return role.equals("model") ? "assistant" : role;
  }

  private static String parts(JsonObject content) {
    return Protocol.text(content.getJsonArray("parts"));
  }

  @Override
  public String part(String text) {
    return Protocol.event(chunk(text, null));
  }

  @Override
  public String end(@Nullable String finish, int tokensIn, int tokensOut, boolean usage) {
    if (finish == null) {
      return "";
    }
    var reason =
        switch (finish) {
          case "refusal" -> "SAFETY";
          case "length" -> "MAX_TOKENS";
          default -> finish.toUpperCase(Locale.ROOT);
        };
    var last = chunk("", reason);
    if (usage) {
      last.put(
          "usageMetadata",
          json("promptTokenCount", tokensIn)
              .put("candidatesTokenCount", tokensOut)
              .put("totalTokenCount", tokensIn + tokensOut));
    }
    return Protocol.event(last);
  }

  private static JsonObject chunk(String text, @Nullable String finish) {
    var parts = new JsonArray().add(json("text", text));
    var candidate = json("content", json("role", "model").put("parts", parts)).put("index", 0);
    if (finish != null) {
      candidate.put("finishReason", finish);
    }
    return json("candidates", new JsonArray().add(candidate));
  }
}
