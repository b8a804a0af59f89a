package dev.sparring.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Wakes running takes at their end, and answers that somebody left behind, for whoever follows
 * them. Nothing depends on it: a take that nobody follows ends, at the same time, when it is next
 * looked at. A take in which nothing was said yet is left to wait for its seller.
 */
final class Ends implements AutoCloseable {
  private final InstantSource clock;
  private final Duration leftBehind;
  private final Consumer<Rehearsal> atItsEnd;
  private final Map<String, Instant> awaited = new ConcurrentHashMap<>();
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("ends-of-takes").factory());

  /**
   * @param leftBehind after how long an answer that is under way is looked after
   */
  Ends(InstantSource clock, Duration leftBehind, Consumer<Rehearsal> atItsEnd) {
    this.clock = clock;
    this.leftBehind = leftBehind;
    this.atItsEnd = atItsEnd;
  }

  void await(Rehearsal rehearsal) {
    if (rehearsal.take().turns().isEmpty()) {
      return;
    }
    next(rehearsal)
        .filter(at -> !at.equals(awaited.put(rehearsal.id(), at)))
        .ifPresent(at -> wakeAt(at, rehearsal));
  }

  private Optional<Instant> next(Rehearsal rehearsal) {
    return rehearsal.take().awaitsAnswer()
        ? Optional.of(rehearsal.at().plus(leftBehind))
        : rehearsal.endsAt().map(end -> end.plus(Decider.GRACE));
  }

  private void wakeAt(Instant at, Rehearsal rehearsal) {
    var wait = Math.max(0, Duration.between(clock.instant(), at).toMillis()) + 1;
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
