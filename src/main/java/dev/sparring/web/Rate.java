package dev.sparring.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/**
 * So many in a stretch of time by each: all at once, and then one after another at an even pace.
 * The generic cell rate algorithm (ITU-T I.371): of each only the instant is kept at which all that
 * was taken will have been given back.
 */
final class Rate {
  private static final int MOST_KEPT = 100_000;

  private final Duration within;
  private final Duration each;
  private final Cache<String, Instant> whole;

  Rate(int most, Duration within) {
    this.within = within;
    this.each = within.dividedBy(most);
    this.whole = Caffeine.newBuilder().expireAfterWrite(within).maximumSize(MOST_KEPT).build();
  }

  /** Takes one, and returns zero; or takes none, and returns how long to wait for one. */
  Duration take(String who, Instant now) {
    var wait = new AtomicLong();
    whole
        .asMap()
        .compute(
            who,
            (key, had) -> {
              var from = had == null || had.isBefore(now) ? now : had;
              var over = Duration.between(now.plus(within), from.plus(each));
              wait.set(Math.max(0, over.toNanos()));
              return over.isPositive() ? from : from.plus(each);
            });
    return Duration.ofNanos(wait.get());
  }
}
