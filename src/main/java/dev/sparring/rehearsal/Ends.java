package dev.sparring.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Wakes running takes at their end, for whoever follows them. Nothing depends on it: a take that
 * nobody follows ends, at the same time, when it is next looked at. A take in which nothing was
 * said yet is left to wait for its seller.
 */
final class Ends implements AutoCloseable {
  private final InstantSource clock;
  private final Consumer<Rehearsal> atItsEnd;
  private final Map<String, Instant> awaited = new ConcurrentHashMap<>();
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("ends-of-takes").factory());

  Ends(InstantSource clock, Consumer<Rehearsal> atItsEnd) {
    this.clock = clock;
    this.atItsEnd = atItsEnd;
  }

  void await(Rehearsal rehearsal) {
    if (rehearsal.take().turns().isEmpty()) {
      return;
    }
    rehearsal
        .endsAt()
        .filter(end -> !end.equals(awaited.put(rehearsal.id(), end)))
        .ifPresent(end -> wakeAt(end.plus(Decider.GRACE), rehearsal));
  }

  private void wakeAt(Instant end, Rehearsal rehearsal) {
    var wait = Math.max(0, Duration.between(clock.instant(), end).toMillis()) + 1;
    var unused =
        timer.schedule(
            () -> Thread.startVirtualThread(() -> wake(rehearsal)), wait, TimeUnit.MILLISECONDS);
  }

  private void wake(Rehearsal rehearsal) {
    awaited.remove(rehearsal.id());
    atItsEnd.accept(rehearsal);
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
