package dev.sparring.model;

import dev.sparring.model.Asked.Message;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a provider's stream is spelled. */
enum Protocol {
  OPENAI("/chat/completions") {
    @Override
    List<Message> messages(JsonObject body) {
      return messagesIn(body).toList();
    }

    @Override
    String begin(int tokensIn) {
      return chunk(new JsonObject().put("role", "assistant").put("content", ""), null);
    }

    @Override
    String part(String text) {
      return chunk(new JsonObject().put("content", text), null);
    }

    @Override
    String end(@Nullable String finish, int tokensIn, int tokensOut, boolean usage) {
      var end = new StringBuilder();
      if (finish != null) {
        var reason = finish.equals("refusal") ? "content_filter" : finish;
        end.append(chunk(new JsonObject(), reason));
      }
      if (usage) {
        end.append(
            event(
                null,
                head().put("choices", new JsonArray()).put("usage", used(tokensIn, tokensOut))));
      }
      return finish == null ? end.toString() : end + "data: [DONE]\n\n";
    }

    private JsonObject used(int in, int out) {
      return new JsonObject()
          .put("prompt_tokens", in)
          .put("completion_tokens", out)
          .put("total_tokens", in + out);
    }

    private String chunk(JsonObject delta, @Nullable String finish) {
      var choice =
          new JsonObject().put("index", 0).put("delta", delta).put("finish_reason", finish);
      return event(null, head().put("choices", new JsonArray().add(choice)));
    }

    private JsonObject head() {
      return new JsonObject()
          .put("id", "1")
          .put("object", "chat.completion.chunk")
          .put("model", "m");
    }

    @Override
    JsonObject error(String type, String message) {
      return new JsonObject()
          .put(
              "error",
              new JsonObject().put("message", message).put("type", type).put("code", type));
    }
  },

  ANTHROPIC("/messages") {
    @Override
    List<Message> messages(JsonObject body) {
      var system = body.getJsonArray("system", new JsonArray());
      return Stream.concat(
              system.stream()
                  .map(one -> new Message("system", ((JsonObject) one).getString("text"))),
              messagesIn(body))
          .toList();
    }

    @Override
    String begin(int tokensIn) {
      var usage = new JsonObject().put("input_tokens", tokensIn).put("output_tokens", 0);
      var message =
          new JsonObject()
              .put("id", "1")
              .put("type", "message")
              .put("role", "assistant")
              .put("model", "m")
              .put("content", new JsonArray())
              .put("usage", usage);
      var block = new JsonObject().put("type", "text").put("text", "");
      return event("message_start", new JsonObject().put("message", message))
          + event(
              "content_block_start", new JsonObject().put("index", 0).put("content_block", block));
    }

    @Override
    String part(String text) {
      var delta = new JsonObject().put("type", "text_delta").put("text", text);
      return event("content_block_delta", new JsonObject().put("index", 0).put("delta", delta));
    }

    @Override
    String end(@Nullable String finish, int tokensIn, int tokensOut, boolean usage) {
      if (finish == null) {
        return "";
      }
      var reason =
          switch (finish) {
            case "stop" -> "end_turn";
            case "length" -> "max_tokens";
            default -> finish;
          };
      var delta = new JsonObject().put("delta", new JsonObject().put("stop_reason", reason));
      if (usage) {
        delta.put("usage", new JsonObject().put("output_tokens", tokensOut));
      }
      return event("content_block_stop", new JsonObject().put("index", 0))
          + event("message_delta", delta)
          + event("message_stop", new JsonObject());
    }

    @Override
    JsonObject error(String type, String message) {
      return new JsonObject()
          .put("type", "error")
          .put("error", new JsonObject().put("type", type).put("message", message));
    }
  };

  private final String path;

  Protocol(String path) {
    this.path = path;
  }

  static @Nullable Protocol at(String path) {
    return Stream.of(values()).filter(one -> path.endsWith(one.path)).findFirst().orElse(null);
  }

  abstract List<Message> messages(JsonObject body);

  abstract String begin(int tokensIn);

  abstract String part(String text);

  abstract String end(@Nullable String finish, int tokensIn, int tokensOut, boolean usage);

  abstract JsonObject error(String type, String message);

  /** One event of the stream; Anthropic's have names, which their data repeat. */
  static String event(@Nullable String name, JsonObject data) {
    return name == null
        ? "data: " + data.encode() + "\n\n"
        : "event: " + name + "\ndata: " + data.copy().put("type", name).encode() + "\n\n";
  }

  private static Stream<Message> messagesIn(JsonObject body) {
    return body.getJsonArray("messages").stream()
        .map(JsonObject.class::cast)
        .map(one -> new Message(one.getString("role"), text(one.getValue("content"))));
  }

  private static String text(Object content) {
    if (content instanceof JsonArray blocks) {
      var texts = new ArrayList<String>();
      blocks.forEach(block -> texts.add(((JsonObject) block).getString("text")));
      return String.join("\n", texts);
    }
    return content.toString();
  }
}
