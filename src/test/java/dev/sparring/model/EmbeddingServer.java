package dev.sparring.model;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A small real server that speaks OpenAI's protocol for embeddings (under /v1/embeddings). A text
 * means the words of its own that the server knows, each in a direction of its own.
 */
final class EmbeddingServer implements AutoCloseable {
  private final Vertx vertx = Vertx.vertx();
  private final HttpServer server;
  private final Map<String, Integer> meanings;
  private final List<List<String>> asked = new CopyOnWriteArrayList<>();

  /**
   * @param meanings for a word, the number of what it means
   */
  EmbeddingServer(Map<String, Integer> meanings) {
    this.meanings = meanings;
    this.server =
        vertx.createHttpServer().requestHandler(this::take).listen(0, "127.0.0.1").await();
  }

  Configured model() {
    return new Configured(
        new ModelName(Provider.OPENAI, "meanings"),
        new Access(
            "http://127.0.0.1:%d/v1".formatted(server.actualPort()), Optional.of("sk-test")));
  }

  /** The texts of each request so far. */
  List<List<String>> asked() {
    return asked;
  }

  @Override
  public void close() {
    vertx.close().await();
  }

  private void take(HttpServerRequest request) {
    request
        .body()
        .onSuccess(
            body -> {
              var texts = body.toJsonObject().getJsonArray("input");
              asked.add(texts.stream().map(String.class::cast).toList());
              if (request.path().equals("/v1/embeddings")) {
                request
                    .response()
                    .putHeader("Content-Type", "application/json")
                    .end(answer(texts).encode());
              } else {
                request.response().setStatusCode(404).end();
              }
            });
  }

  private JsonObject answer(JsonArray texts) {
    var data = new JsonArray();
    for (int i = 0; i < texts.size(); i++) {
      data.add(
          new JsonObject()
              .put("object", "embedding")
              .put("index", i)
              .put("embedding", vector(texts.getString(i))));
    }
    return new JsonObject()
        .put("object", "list")
        .put("model", "meanings")
        .put("data", data)
        .put("usage", new JsonObject().put("prompt_tokens", 1).put("total_tokens", 1));
  }

  private JsonArray vector(String text) {
    int last = meanings.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    var vector = new JsonArray();
    for (int i = 0; i <= last + 1; i++) {
      vector.add(0.1f);
    }
    for (var word : text.toLowerCase(Locale.ROOT).split("\\W+", -1)) {
      vector.set(meanings.getOrDefault(word, last + 1), 1f);
    }
    return vector;
  }
}
