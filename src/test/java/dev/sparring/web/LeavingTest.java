package dev.sparring.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sparring.rehearsal.Journal;
import io.vertx.core.buffer.Buffer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A live stream leaves nothing behind, however its reader goes. */
@Timeout(60)
final class LeavingTest {
  private static final int MANY = 300;

  private final Set<Runnable> followers = ConcurrentHashMap.newKeySet();
  private final AtomicLong position = new AtomicLong(1);
  private final Semaphore asked = new Semaphore(0);
  private final CountDownLatch ready = new CountDownLatch(1);
  private Server server;

  @BeforeEach
  void start() {
    var streams =
        List.of(
            Route.get("/api/live", Access.ANYONE, request -> live()),
            Route.get("/api/big", Access.ANYONE, request -> big()),
            Route.get("/api/slow", Access.ANYONE, request -> slowly()));
    server =
        Server.start(
            Server.vertx(),
            House.HOST,
            0,
            new ServerTest.Part(streams, "application/problem+json"),
            new ServerTest.Part(List.of(), "text/html"));
  }

  @AfterEach
  void stop() {
    ready.countDown();
    server.close();
  }

  private Live live() {
    return new Live(this::follow, () -> Live.View.of(position.get(), "a view"), Live.PING, -1);
  }

  /** More than any queue takes, and a ping soon enough to wait for. */
  private Live big() {
    var data = "x".repeat(8 * 1024 * 1024);
    return new Live(
        this::follow, () -> Live.View.of(position.get(), data), Duration.ofMillis(200), -1);
  }

  private Live slowly() throws InterruptedException {
    asked.release();
    ready.await();
    return live();
  }

  private Journal.Listening follow(Runnable changed) {
    followers.add(changed);
    return () -> followers.remove(changed);
  }

  @Test
  void who_is_gone_before_the_stream_is_ready_is_not_waited_for() throws Exception {
    var gone = open("/api/slow");
    asked.acquire(MANY);
    gone.forEach(LeavingTest::reset);
    try (var still = open("/api/slow", false)) {
      asked.acquire();
      answered();
      ready.countDown();
      hears(still);
      becomes(() -> followers.size() == 1);
    }
    becomes(followers::isEmpty);
  }

  @Test
  void who_resets_a_running_stream_is_forgotten_and_others_go_on_hearing() throws Exception {
    try (var still = open("/api/live", false)) {
      hears(still);
      var gone = open("/api/live");
      gone.forEach(LeavingTest::hears);
      assertThat(followers).hasSize(MANY + 1);
      gone.forEach(LeavingTest::reset);
      becomes(() -> followers.size() == 1);
      position.incrementAndGet();
      followers.forEach(Runnable::run);
      hears(still);
    }
    becomes(followers::isEmpty);
  }

  @Test
  void who_takes_nothing_is_dropped_and_a_quiet_reader_is_not() throws Exception {
    try (var quiet = open("/api/live", false);
        var full = open("/api/big", false)) {
      hears(quiet);
      becomes(() -> followers.size() == 2);
      becomes(() -> followers.size() == 1);
      assertThat(full.socket().isClosed()).isFalse();
      position.incrementAndGet();
      followers.forEach(Runnable::run);
      hears(quiet);
    }
  }

  @Test
  void who_resets_as_soon_as_it_has_asked_leaves_nothing() throws Exception {
    ready.countDown();
    open("/api/live").forEach(LeavingTest::reset);
    open("/api/slow").forEach(LeavingTest::reset);
    try (var still = open("/api/live", false)) {
      hears(still);
      becomes(() -> followers.size() == 1);
    }
  }

  /** The server has read all that came to it before, resets too. */
  private void answered() throws IOException {
    for (int i = 0; i < 2 * Runtime.getRuntime().availableProcessors(); i++) {
      try (var other = open("/api/nothing", false)) {
        assertThat(other.lines().readLine()).contains("404");
      }
    }
  }

  private record Reader(Socket socket, BufferedReader lines) implements AutoCloseable {
    @Override
    public void close() throws IOException {
      socket.close();
    }
  }

  private List<Reader> open(String path) {
    return IntStream.range(0, MANY).mapToObj(i -> open(path, true)).toList();
  }

  /**
   * @param resets whether closing it sends a reset
   */
  private Reader open(String path, boolean resets) {
    try {
      var socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
      socket.setSoLinger(resets, 0);
      var request = "GET %s HTTP/1.1\r\nHost: localhost\r\n\r\n".formatted(path);
      socket.getOutputStream().write(Buffer.buffer(request).getBytes());
      var in = new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8);
      return new Reader(socket, new BufferedReader(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void reset(Reader reader) {
    try {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void hears(Reader reader) {
    try {
      var line = reader.lines().readLine();
      while (!line.startsWith("data: ")) {
        line = reader.lines().readLine();
      }
      assertThat(line).isEqualTo("data: a view");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A reset reaches the server when the network brings it; the test's time is the limit. */
  private static void becomes(BooleanSupplier holds) throws InterruptedException {
    while (!holds.getAsBoolean()) {
      Thread.sleep(Duration.ofMillis(10));
    }
  }
}
