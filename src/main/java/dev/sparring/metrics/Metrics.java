package dev.sparring.metrics;

import dev.sparring.rehearsal.Event;
import dev.sparring.rehearsal.Watched;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What this process counts. The meters are loaded on a thread of their own when there is something
 * to count, so that neither the start nor the first seller waits for them.
 */
public final class Metrics implements Watched.Watcher, AutoCloseable {
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("sparring-metrics").factory());
  private volatile @Nullable Meters meters;

  @Override
  public void appended(List<Event> events, Duration took) {
    count(
        loaded -> {
          loaded.append(took);
          events.forEach(loaded::count);
        });
  }

  /**
   * @param took from a seller's line to the answer
   */
  public void turn(Duration took) {
    count(loaded -> loaded.turn(took));
  }

  /** All that was counted so far, in Prometheus' text format. */
  public String text() {
    return CompletableFuture.supplyAsync(() -> load().text(), thread).join();
  }

  private void count(Consumer<Meters> counts) {
    var loaded = meters;
    if (loaded != null) {
      counts.accept(loaded);
    } else {
      thread.execute(() -> counts.accept(load()));
    }
  }

  /** Called on the one thread only. */
  private Meters load() {
    var loaded = meters;
    if (loaded == null) {
      loaded = new Meters();
      meters = loaded;
    }
    return loaded;
  }

  @Override
  public void close() {
    thread.close();
    var loaded = meters;
    if (loaded != null) {
      loaded.close();
    }
  }
}
