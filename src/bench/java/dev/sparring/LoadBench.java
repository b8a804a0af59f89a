package dev.sparring;

import dev.sparring.rehearsal.Library;
import dev.sparring.sellers.Call;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Simulated sellers at the true server, started from the jar with 1 GB, over HTTP. */
final class LoadBench {
  private static final int SELLERS = 128;
  private static final int SECONDS = 15;
  private static final int OPEN = 10_000;
  private final Vertx vertx = Vertx.vertx();
  private final Served served;
  private final HttpClient client;
  private final List<Call> calls;
  private final AtomicInteger next = new AtomicInteger();

  private LoadBench(Served served, List<Call> calls) {
    this.served = served;
    this.calls = calls;
    this.client =
        vertx.createHttpClient(
            new HttpClientOptions()
                .setDefaultHost("127.0.0.1")
                .setDefaultPort(served.at("/").getPort()),
            new PoolOptions().setHttp1MaxSize(SELLERS));
  }

  public static void main(String[] args) throws Exception {
    var folder = Files.createTempDirectory("sparring");
    List<Call> calls;
    try (var library = Library.of(Path.of("scenarios"), wrong -> {})) {
      calls = Call.all(library);
    }
    var begun = System.nanoTime();
    try (var served = Served.start(folder, "-Xmx1g")) {
      served.at("/").toURL().openStream().close();
      System.out.printf(
          Locale.ROOT, "first page after %.2f s%n", (System.nanoTime() - begun) / 1e9);
      var bench = new LoadBench(served, calls);
      bench.run();
      bench.vertx.close().await();
    }
  }

  private void run() throws Exception {
    together(this::pages);
    together(this::pages).print("rendered page, %d at once".formatted(SELLERS));
    together(this::talk);
    together(this::talk).print("durable turn, %d at once".formatted(SELLERS));
    print("resident memory after the load");
    open();
    print("resident memory with %,d more open rehearsals".formatted(OPEN));
    together(this::talk).print("durable turn beside them");
  }

  /** What one seller does until the time is over; each time it took goes to the list. */
  private interface Seller {
    void work(long until, ConcurrentLinkedQueue<Long> times) throws Exception;
  }

  private static Measured together(Seller seller) throws InterruptedException, ExecutionException {
    var times = new ConcurrentLinkedQueue<Long>();
    var begun = System.nanoTime();
    var until = begun + SECONDS * 1_000_000_000L;
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var all =
          IntStream.range(0, SELLERS)
              .mapToObj(
                  i ->
                      threads.submit(
                          () -> {
                            seller.work(until, times);
                            return null;
                          }))
              .toList();
      for (var one : all) {
        one.get();
      }
    }
    var nanos = times.stream().mapToLong(Long::longValue).toArray();
    return Measured.of(nanos, (System.nanoTime() - begun) / 1e9);
  }

  private void pages(long until, ConcurrentLinkedQueue<Long> times) throws Exception {
    while (System.nanoTime() < until) {
      var from = System.nanoTime();
      page();
      times.add(System.nanoTime() - from);
    }
  }

  private void page() throws Exception {
    send(HttpMethod.GET, "/", "", Buffer.buffer(), 200);
  }

  private void talk(long until, ConcurrentLinkedQueue<Long> times) throws Exception {
    while (System.nanoTime() < until) {
      var call = call();
      var rehearsal = begin(call);
      var lines = call.says().iterator();
      var running = true;
      while (running && lines.hasNext() && System.nanoTime() < until) {
        var from = System.nanoTime();
        running = say(rehearsal, lines.next());
        times.add(System.nanoTime() - from);
      }
    }
  }

  /** One after another, so that every group meets every buyer. */
  private Call call() {
    return calls.get(Math.floorMod(next.getAndIncrement(), calls.size()));
  }

  private void open() throws Exception {
    var atOnce = new Semaphore(SELLERS);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var i = 0; i < OPEN; i++) {
        atOnce.acquire();
        var unused =
            threads.submit(
                () -> {
                  try {
                    var call = call();
                    return say(begin(call), call.says().getFirst());
                  } finally {
                    atOnce.release();
                  }
                });
      }
    }
  }

  private JsonObject begin(Call call) throws Exception {
    var body =
        new JsonObject()
            .put("scenario", call.scenario())
            .put("language", call.language())
            .put("seed", call.seed())
            .put("name", "Kim");
    return new JsonObject(send(HttpMethod.POST, "/api/v1/rehearsals", "", body.toBuffer(), 201));
  }

  /** Whether the take goes on. */
  private boolean say(JsonObject rehearsal, String line) throws Exception {
    var path = "/api/v1/rehearsals/" + rehearsal.getString("id") + "/turns";
    var body = new JsonObject().put("text", line).toBuffer();
    var answer = send(HttpMethod.POST, path, "Bearer " + rehearsal.getString("token"), body, 200);
    return new JsonObject(answer).getString("ended") == null;
  }

  private Buffer send(HttpMethod method, String path, String authorization, Buffer body, int status)
      throws Exception {
    return client
        .request(method, path)
        .compose(
            request ->
                request
                    .putHeader("content-type", "application/json")
                    .putHeader("authorization", authorization)
                    .send(body))
        .compose(
            response ->
                response
                    .body()
                    .map(
                        read -> {
                          if (response.statusCode() != status) {
                            throw new IllegalStateException(path + ": " + read);
                          }
                          return read;
                        }))
        .toCompletionStage()
        .toCompletableFuture()
        .get();
  }

  private void print(String name) throws IOException {
    var ps =
        new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(served.handle().pid())).start();
    var kilobytes =
        Long.parseLong(
            new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip());
    System.out.printf(Locale.ROOT, "%-44s %,9d MB%n", name, kilobytes / 1024);
  }
}
