package dev.sparring.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets models rest from when a calendar month's tokens are used up until the next month begins. The
 * journal is asked at most every five seconds, so that other processes' tokens count too; in
 * between, this process adds its own.
 */
public final class Budget implements Supplier<Aides> {
  private static final Duration FRESH = Duration.ofSeconds(5);

  private final Aides aides;
  private final OptionalLong monthlyTokens;
  private final Journal journal;
  private final InstantSource clock;
  private final ZoneId zone;
  private final Consumer<LocalDate> told;
  private final ReentrantLock reading = new ReentrantLock();
  private final AtomicReference<@Nullable YearMonth> toldOf = new AtomicReference<>();
  private volatile LongAdder own = new LongAdder();
  private volatile @Nullable Read last;

  /**
   * @param tokens that the journal tells of
   * @param since those that this process has used since then
   */
  private record Read(YearMonth month, Instant at, long tokens, LongAdder since) {
    boolean holds(YearMonth now, Instant instant) {
      return month.equals(now) && Duration.between(at, instant).abs().compareTo(FRESH) < 0;
    }
  }

  /**
   * @param monthlyTokens sent and received, together; empty: any number
   * @param zone whose months they are
   * @param told the day on which models are asked again, once a month that is used up
   */
  public Budget(
      Aides aides,
      OptionalLong monthlyTokens,
      Journal journal,
      InstantSource clock,
      ZoneId zone,
      Consumer<LocalDate> told) {
    this.aides = aides;
    this.monthlyTokens = monthlyTokens;
    this.journal = journal;
    this.clock = clock;
    this.zone = zone;
    this.told = told;
  }

  /** The models that may be asked now. */
  @Override
  public Aides get() {
    if (monthlyTokens.isEmpty()) {
      return aides;
    }
    var now = clock.instant();
    var month = YearMonth.from(now.atZone(zone));
    if (used(month, now) < monthlyTokens.getAsLong()) {
      return aides;
    }
    var until = month.plusMonths(1).atDay(1);
    if (!month.equals(toldOf.getAndSet(month))) {
      told.accept(until);
    }
    return aides.resting(until);
  }

  /** Counts what this process has had models do. */
  public void count(List<Event> appended) {
    own.add(tokens(Usage.in(appended)));
  }

  private long used(YearMonth month, Instant now) {
    var read = last;
    if (read == null || !read.holds(month, now)) {
      read = readOnce(month, now);
    }
    return read.tokens() + read.since().sum();
  }

  private Read readOnce(YearMonth month, Instant now) {
    reading.lock();
    try {
      var read = last;
      if (read == null || !read.holds(month, now)) {
        // Before the journal is asked: what is used meanwhile may count twice for five seconds, but
        // never not at all.
        own = new LongAdder();
        var begin = month.atDay(1).atStartOfDay(zone).toInstant();
        read = new Read(month, now, tokens(journal.usage(begin)), own);
        last = read;
      }
      return read;
    } finally {
      reading.unlock();
    }
  }

  private static long tokens(List<Usage> usage) {
    return usage.stream().mapToLong(one -> one.spent().tokens()).sum();
  }
}
