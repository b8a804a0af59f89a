package dev.sparring.web;

import dev.sparring.rehearsal.Journal;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * Live streams by owner, of which each may have a few. The next one is refused and not the oldest
 * ended: a browser would come back for that one, end another in its turn, and so on without end. A
 * page without a stream works; it only does not see what other tabs do.
 */
final class Seats {
  static final int EACH = 8;
  private static final Duration LATER = Duration.ofSeconds(30);

  private final ConcurrentMap<String, Integer> taken = new ConcurrentHashMap<>();

  /**
   * Follows something as long as there is a seat for it; its closing gives the seat back.
   *
   * @throws Refused with 429 if the owner has as many as there may be
   */
  Journal.Listening follow(String owner, Supplier<Journal.Listening> follow) {
    taken.merge(owner, 1, Seats::another);
    try {
      var listening = follow.get();
      var open = new AtomicBoolean(true);
      return () -> {
        if (open.getAndSet(false)) {
          listening.close();
          giveBack(owner);
        }
      };
    } catch (RuntimeException e) {
      giveBack(owner);
      throw e;
    }
  }

  private void giveBack(String owner) {
    taken.computeIfPresent(owner, (key, count) -> count == 1 ? null : count - 1);
  }

  private static int another(int had, int one) {
    if (had == EACH) {
      throw new Refused(429, "You have %d live streams open. End one first.".formatted(had), LATER);
    }
    return had + one;
  }
}
