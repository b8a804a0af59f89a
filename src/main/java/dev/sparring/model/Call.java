package dev.sparring.model;

import dev.langchain4j.exception.HttpException;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.DefaultServerSentEventParser;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * One request to a provider, under LangChain4j. The client that comes with it hands a stream over
 * only once its first token is there, and drops the headers of a refusal; this one can be ended at
 * any time, and keeps what the provider said. It reads on the thread that asks: no token changes
 * threads.
 */
final class Call implements HttpClient {
  /** Why a call ended before the provider was done. */
  enum Stop {
    TIME_IS_UP,
    ENDLESS,
    ENOUGH,
    INTERRUPTED
  }

  /**
   * @param status 500 where the stream itself ends with an error
   * @param retryAfter the header of that name
   */
  record Refused(int status, String body, @Nullable String retryAfter) {}

  private static final java.net.http.HttpClient HTTP =
      java.net.http.HttpClient.newBuilder()
          // Over HTTP/2 more than 100 streams at once fail against some servers.
          .version(Version.HTTP_1_1)
          .executor(Executors.newVirtualThreadPerTaskExecutor())
          .build();
  private static final ScheduledThreadPoolExecutor TIMER =
      new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().daemon().name("models").factory());

  private static final int LONGEST_REFUSAL = 16_384;

  static {
    TIMER.setRemoveOnCancelPolicy(true);
  }

  /** How soon it is noticed that an answer is not wanted any more. */
  private static final long GLANCE_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

  private final Waiting waiting;
  private final AtomicReference<@Nullable Stop> stopped = new AtomicReference<>();
  private volatile @Nullable CompletableFuture<HttpResponse<InputStream>> sent;
  private @Nullable Refused refused;
  private final Set<String> leftOut = new HashSet<>();
  private @Nullable Ending ending;
  private boolean inOnePiece;

  Call(Waiting waiting) {
    this.waiting = waiting;
  }

  /** Closes the connection at once. Any thread may call it, at any time. */
  void stop(Stop why) {
    if (stopped.compareAndSet(null, why)) {
      close();
    }
  }

  /** What the provider answered instead. */
  void refused(Refused answer) {
    refused = answer;
  }

  /**
   * A field of the question that LangChain4j sends without being asked, and the server does not
   * take.
   */
  void leaveOut(String field) {
    leftOut.add(field);
  }

  /** How the stream itself says that it ended. */
  void ended(Ending how) {
    if (ending == null || ending == Ending.WITHOUT_A_REASON) {
      ending = how;
    }
  }

  @Nullable Ending ending() {
    return ending;
  }

  /** Whether it answered in one piece, where a stream was asked for. */
  boolean cameInOnePiece() {
    return inOnePiece;
  }

  @Nullable Stop stopped() {
    return stopped.get();
  }

  @Nullable Refused refused() {
    return refused;
  }

  /** LangChain4j builds its client's client itself. Timeouts are ours. */
  HttpClientBuilder asBuilder() {
    return new Given(this);
  }

  @Override
  public SuccessfulHttpResponse execute(HttpRequest request) {
    var timer = TIMER.scheduleWithFixedDelay(this::look, 0, GLANCE_NANOS, TimeUnit.NANOSECONDS);
    try (var body = answerTo(request).body()) {
      return SuccessfulHttpResponse.builder()
          .statusCode(200)
          .body(new String(body.readAllBytes(), StandardCharsets.UTF_8))
          .build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      timer.cancel(false);
    }
  }

  @Override
  public void execute(
      HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
    var timer = TIMER.scheduleWithFixedDelay(this::look, 0, GLANCE_NANOS, TimeUnit.NANOSECONDS);
    try (var body = new BufferedInputStream(answerTo(request).body())) {
      listener.onOpen(SuccessfulHttpResponse.builder().statusCode(200).build());
      var listening = new Listening(this, listener);
      if (parser instanceof DefaultServerSentEventParser && OnePiece.is(body)) {
        inOnePiece = true;
        OnePiece.tell(body, listening);
      } else {
        parser.parse(body, listening);
      }
      if (Thread.currentThread().isInterrupted()) {
        stop(Stop.INTERRUPTED);
      }
      listener.onClose();
    } catch (IOException | HttpException e) {
      listener.onError(e);
    } finally {
      timer.cancel(false);
    }
  }

  private void look() {
    if (!waiting.wants()) {
      stop(Stop.ENOUGH);
    } else if (!waiting.patience().isPositive()) {
      stop(Stop.TIME_IS_UP);
    }
  }

  private HttpResponse<InputStream> answerTo(HttpRequest request) throws IOException {
    var sending = HTTP.sendAsync(spelled(request, leftOut), BodyHandlers.ofInputStream());
    sent = sending;
    if (stopped.get() != null) {
      close();
    }
    try {
      var response = sending.get();
      if (response.statusCode() / 100 != 2) {
        throw refusal(response);
      }
      return response;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      stop(Stop.INTERRUPTED);
      throw new IOException(e);
    } catch (CancellationException e) {
      throw new IOException(e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException trouble ? trouble : new IOException(e.getCause());
    }
  }

  private HttpException refusal(HttpResponse<InputStream> response) throws IOException {
    try (var body = response.body()) {
      var said = new String(body.readNBytes(LONGEST_REFUSAL), StandardCharsets.UTF_8);
      var retryAfter = response.headers().firstValue("retry-after").orElse(null);
      refused = new Refused(response.statusCode(), said, retryAfter);
      return new HttpException(response.statusCode(), said);
    }
  }

  private void close() {
    var sending = sent;
    if (sending == null || sending.cancel(true) || sending.isCompletedExceptionally()) {
      return;
    }
    try {
      sending.join().body().close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static java.net.http.HttpRequest spelled(HttpRequest request, Set<String> leftOut) {
    var spelled = java.net.http.HttpRequest.newBuilder(URI.create(request.url()));
    request.headers().forEach((name, values) -> values.forEach(v -> spelled.header(name, v)));
    var body = leftOut.isEmpty() ? request.body() : Json.without(request.body(), leftOut);
    return spelled.method(request.method().name(), BodyPublishers.ofString(body)).build();
  }

  private record Given(Call call) implements HttpClientBuilder {
    @Override
    public Duration connectTimeout() {
      return call.waiting.patience();
    }

    @Override
    public HttpClientBuilder connectTimeout(Duration timeout) {
      return this;
    }

    @Override
    public Duration readTimeout() {
      return call.waiting.patience();
    }

    @Override
    public HttpClientBuilder readTimeout(Duration timeout) {
      return this;
    }

    @Override
    public HttpClient build() {
      return call;
    }
  }
}
