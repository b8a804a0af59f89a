package dev.sparring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Killed in the middle of running takes, again and again. */
final class CrashTest {
  /** Fifty with {@code -Plong}. */
  private static final int KILLS = Integer.getInteger("kills", 12);

  private static final int SELLERS = 4;

  /** So that lines of different lengths of a take are cut off. */
  private static final int MOST_LINES_BEFORE_A_KILL = 60;

  /** Runs for a second each time: not worth the optimising compiler, nor loading classes anew. */
  private static final String[] QUICK = {
    "-XX:TieredStopAtLevel=1",
    "-XX:+UseSerialGC",
    "-XX:+AutoCreateSharedArchive",
    "-XX:SharedArchiveFile=sparring.jsa"
  };

  @Test
  void kills_lose_no_acknowledged_line_and_double_none(@TempDir Path data) throws Exception {
    var random = new Random(2026);
    var said = new Semaphore(0);
    var sellers =
        IntStream.range(0, SELLERS).mapToObj(n -> new StubbornSeller("seller " + n, said)).toList();
    Served.start(data, QUICK).stop();
    for (var kill = 0; kill < KILLS; kill++) {
      talkUntilKilled(data, sellers, said, 1 + random.nextInt(MOST_LINES_BEFORE_A_KILL));
    }
    try (var served = Served.start(data, QUICK)) {
      for (var seller : sellers) {
        seller.findsEverythingSaid(served);
      }
    }
    assertThat(sellers).allSatisfy(seller -> assertThat(seller.linesSaid()).isGreaterThan(KILLS));
  }

  private static void talkUntilKilled(
      Path data, List<StubbornSeller> sellers, Semaphore said, int lines)
      throws IOException, InterruptedException, ExecutionException {
    said.drainPermits();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor();
        var served = Served.start(data, QUICK)) {
      var talks =
          sellers.stream()
              .<Callable<Void>>map(seller -> () -> seller.talksUntilKilled(served))
              .map(threads::submit)
              .toList();
      assertThat(said.tryAcquire(lines, 30, TimeUnit.SECONDS))
          .as("%d lines are said; failures: %s", lines, failures(talks))
          .isTrue();
      served.kill();
      for (var talk : talks) {
        talk.get();
      }
    }
  }

  private static List<Throwable> failures(List<Future<Void>> talks) {
    return talks.stream()
        .filter(talk -> talk.state() == Future.State.FAILED)
        .map(Future::exceptionNow)
        .toList();
  }
}
