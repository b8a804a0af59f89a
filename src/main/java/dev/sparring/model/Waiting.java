package dev.sparring.model;

import dev.sparring.buyer.Voice;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** How long an answer is waited for, and whether it still is; asked from any thread. */
record Waiting(BooleanSupplier wanted, Supplier<Duration> left) {
  static Waiting within(Duration time) {
    long deadline = System.nanoTime() + time.toNanos();
    return new Waiting(() -> true, () -> Duration.ofNanos(deadline - System.nanoTime()));
  }

  static Waiting of(Voice.Listener listener) {
    return new Waiting(listener::wants, listener::patience);
  }

  boolean wants() {
    return wanted.getAsBoolean();
  }

  Duration patience() {
    return left.get();
  }
}
