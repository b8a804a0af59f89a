package dev.sparring.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Wakes running takes at their end, and answers that somebody left behind, for whoever follows
 * them. Nothing depends on it: a take that nobody follows ends, at the same time, when it is next
 * looked at. A take in which nothing was said yet is left to wait for its seller.
 */
final class Ends implements AutoCloseable {
  private final InstantSource clock;
  private final Duration leftBehind;
  private final BiConsumer<String, String> atItsEnd;
  private final Map<String, Awaited> awaited = new ConcurrentHashMap<>();
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("ends-of-takes").factory());

  /** What a rehearsal waits for: one timer, whatever is said meanwhile. */
  private record Awaited(Instant at, ScheduledFuture<?> timer) {}

  /**
   * @param atItsEnd takes an id and its owner
   * @param leftBehind after how long an answer that is under way is looked after
   */
  Ends(InstantSource clock, Duration leftBehind, BiConsumer<String, String> atItsEnd) {
    this.clock = clock;
    this.leftBehind = leftBehind;
    this.atItsEnd = atItsEnd;
  }

  void await(Rehearsal rehearsal) {
    awaited.compute(rehearsal.id(), (id, before) -> awaited(rehearsal, before));
  }

  /** Who waits already, and not for longer, looks again when it wakes. */
  private @Nullable Awaited awaited(Rehearsal rehearsal, @Nullable Awaited before) {
    var next = next(rehearsal);
    if (before != null && next.isPresent() && !before.at().isAfter(next.get())) {
      return before;
    }
    if (before != null) {
      before.timer().cancel(false);
    }
    return next.map(at -> wakeAt(at, rehearsal.id(), rehearsal.began().owner())).orElse(null);
  }

  private Optional<Instant> next(Rehearsal rehearsal) {
    if (rehearsal.take().turns().isEmpty()) {
      return Optional.empty();
    }
    return rehearsal.take().awaitsAnswer()
        ? Optional.of(rehearsal.at().plus(leftBehind))
        : rehearsal.endsAt().map(end -> end.plus(Decider.GRACE));
  }

  private Awaited wakeAt(Instant at, String id, String owner) {
    var wait = Math.max(0, Duration.between(clock.instant(), at).toMillis()) + 1;
    return new Awaited(
        at,
        timer.schedule(
            () -> Thread.startVirtualThread(() -> wake(id, owner)), wait, TimeUnit.MILLISECONDS));
  }

  /** A timer stands still while a machine sleeps: what has overslept is woken. */
  void lookedAt(Rehearsal rehearsal) {
    var waiting = awaited.get(rehearsal.id());
    if (waiting != null
        && !clock.instant().isBefore(waiting.at())
        && waiting.timer().cancel(false)) {
      Thread.startVirtualThread(() -> wake(rehearsal.id(), rehearsal.began().owner()));
    }
  }

  private void wake(String id, String owner) {
    awaited.remove(id);
    atItsEnd.accept(id, owner);
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
