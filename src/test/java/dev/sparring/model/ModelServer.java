package dev.sparring.model;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A small real server that streams in the protocol of every provider. What it answers is a function
 * of what it is asked.
 */
public final class ModelServer implements AutoCloseable {
  private static final List<Protocol> PROTOCOLS =
      List.of(new OpenAiWire(), new AnthropicWire(), new GeminiWire(), new OllamaWire());
  private static final Set<String> SECRET = Set.of("authorization", "x-api-key", "x-goog-api-key");

  private final Vertx vertx = Vertx.vertx();
  private final HttpServer server;
  private final Function<Asked, Act> character;
  private final AtomicInteger number = new AtomicInteger();
  private final List<Asked> asked = new CopyOnWriteArrayList<>();
  private final BlockingQueue<Asked> arrived = new LinkedBlockingQueue<>();
  private final BlockingQueue<Asked> hungUpOn = new LinkedBlockingQueue<>();

  private ModelServer(Function<Asked, Act> character) {
    this.character = character;
    this.server =
        vertx.createHttpServer().requestHandler(this::take).listen(0, "127.0.0.1").await();
  }

  public static ModelServer start(Function<Asked, Act> character) {
    return new ModelServer(character);
  }

  /** What {@code SPARRING_MODEL_URL} is set to. */
  public String address() {
    return "http://127.0.0.1:%d/v1".formatted(server.actualPort());
  }

  /** A model on this server. */
  public Configured model(Provider provider) {
    return model(provider, "test-model");
  }

  Configured model(Provider provider, String name) {
    return new Configured(
        new ModelName(provider, name), new Access(address(), Optional.of("sk-secret-of-the-test")));
  }

  /** All requests so far. */
  public List<Asked> asked() {
    return asked;
  }

  /** The next request to arrive; null if none does in time. */
  public @Nullable Asked nextAsked(Duration within) throws InterruptedException {
    return arrived.poll(within.toMillis(), TimeUnit.MILLISECONDS);
  }

  /**
   * The next request whose client hung up before the answer was done; null if none does in time.
   */
  public @Nullable Asked nextHungUpOn(Duration within) throws InterruptedException {
    return hungUpOn.poll(within.toMillis(), TimeUnit.MILLISECONDS);
  }

  @Override
  public void close() {
    vertx.close().await();
  }

  private void take(HttpServerRequest request) {
    request.body().onSuccess(body -> answer(request, body));
  }

  private void answer(HttpServerRequest request, Buffer body) {
    PROTOCOLS.stream()
        .filter(protocol -> request.path().endsWith(protocol.path()))
        .findFirst()
        .ifPresentOrElse(
            protocol -> answer(request, body, protocol),
            () -> request.response().setStatusCode(404).end("Not found"));
  }

  private void answer(HttpServerRequest request, Buffer body, Protocol protocol) {
    var json = body.toJsonObject();
    var one = new Asked(number.incrementAndGet(), headers(request), protocol.messages(json), json);
    asked.add(one);
    arrived.add(one);
    var performance = new Performance(vertx, request, protocol, one);
    request
        .response()
        .closeHandler(
            closed -> {
              if (!request.response().ended()) {
                hungUpOn.add(one);
              }
            });
    performance.of(character.apply(one));
  }

  private static Map<String, String> headers(HttpServerRequest request) {
    var headers = new HashMap<String, String>();
    request
        .headers()
        .forEach(
            (name, value) -> {
              if (!SECRET.contains(name.toLowerCase(Locale.ROOT))) {
                headers.put(name.toLowerCase(Locale.ROOT), value);
              }
            });
    return headers;
  }
}
