package dev.sparring.model;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Arrays;
import java.util.function.Function;

/** What a model that listens answers, for tests. */
final class Ears {
  private Ears() {}

  /** Whether a model is asked to listen, not to speak. */
  static boolean isAsked(Asked asked) {
    return asked.messages().getFirst().text().startsWith("You listen");
  }

  /** Hears so, and words what the script says. */
  static Function<Asked, Act> hearing(JsonObject heard) {
    return asked -> isAsked(asked) ? Act.says(heard.encode()) : Act.fails(500, "no", "No voice.");
  }

  /** Takes every line for one that asks for the reason. */
  static Act hearsWhatItIsTold(Asked asked) {
    var line = asked.last().substring(asked.last().indexOf("<line>")).lines().skip(1).findFirst();
    var quote = line.orElseThrow().replaceFirst("1: ", "");
    return Act.says(heard(asks(1, quote, "open", "reason")).encode());
  }

  static JsonObject heard(JsonObject... sentences) {
    return new JsonObject()
        .put("sentences", new JsonArray(Arrays.asList(sentences)))
        .put("step", step(false, "", false, false))
        .put("points", new JsonArray());
  }

  static JsonObject step(boolean proposed, String quote, boolean dated, boolean shared) {
    return new JsonObject()
        .put("proposed", proposed)
        .put("quote", quote)
        .put("dated", dated)
        .put("shared", shared);
  }

  static JsonObject asks(int n, String quote, String form, String... about) {
    return sentence(n, quote, form, "none").put("about", new JsonArray(Arrays.asList(about)));
  }

  static JsonObject sentence(int n, String quote, String form, String act) {
    return new JsonObject()
        .put("n", n)
        .put("quote", quote)
        .put("form", form)
        .put("about", new JsonArray())
        .put("sure", true)
        .put("act", act)
        .put("builds", false);
  }
}
