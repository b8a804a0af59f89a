package dev.sparring.model;

import dev.sparring.model.Asked.Message;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a provider's stream is spelled. */
interface Protocol {
  /** How the address ends at which it is asked. */
  String path();

  List<Message> messages(JsonObject body);

  default String begin(int tokensIn) {
    return "";
  }

  String part(String text);

  /**
   * @param finish stop, length or refusal; null to end without a word about it
   */
  String end(@Nullable String finish, int tokensIn, int tokensOut, boolean usage);

  /** The body of a refusal. */
  default JsonObject error(String type, String message) {
    return json("error", json("message", message).put("type", type).put("code", type));
  }

  /** In mid-stream. */
  default String trouble(String type, String message) {
    return event(error(type, message));
  }

  static JsonObject json(String name, @Nullable Object value) {
    return new JsonObject().put(name, value);
  }

  static String event(JsonObject data) {
    return "data: " + data.encode() + "\n\n";
  }

  static Stream<JsonObject> objects(JsonArray array) {
    return array.stream().map(JsonObject.class::cast);
  }

  /** The text of a message, which is a text or a list of blocks. */
  static String text(Object content) {
    return content instanceof JsonArray blocks
        ? objects(blocks).map(block -> block.getString("text")).collect(Collectors.joining("\n"))
        : content.toString();
  }
}
