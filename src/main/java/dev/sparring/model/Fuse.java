package dev.sparring.model;

import dev.sparring.model.ModelFault.Kind;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Leaves a model alone that does not answer, so that a dead one costs its wait a few times only,
 * and keeps the number of calls at once bounded. Says once in the log what is wrong, and once that
 * it is well again.
 */
final class Fuse {
  @FunctionalInterface
  interface Asking {
    Answer ask() throws ModelFault;
  }

  private static final Logger LOG = LoggerFactory.getLogger(Fuse.class);
  private static final int FAILURES_RUNNING = 5;
  private static final Duration REST = Duration.ofSeconds(30);
  private static final Duration LONGEST_REST = Duration.ofMinutes(5);
  private static final int CALLS_AT_ONCE = 1_000;

  /** What a further call would find the same. */
  private static final Set<Kind> HOPELESS = EnumSet.of(Kind.KEY, Kind.NAME, Kind.QUOTA);

  private final Configured model;
  private final CircuitBreaker breaker;
  private final Bulkhead bulkhead;
  private final Set<Kind> told = EnumSet.noneOf(Kind.class);

  Fuse(Configured model, Clock clock) {
    this.model = model;
    this.breaker = CircuitBreaker.of(model.name().toString(), breaks(clock));
    this.bulkhead =
        Bulkhead.of(
            model.name().toString(),
            BulkheadConfig.custom()
                .maxConcurrentCalls(CALLS_AT_ONCE)
                .maxWaitDuration(Duration.ZERO)
                .build());
  }

  private static CircuitBreakerConfig breaks(Clock clock) {
    return CircuitBreakerConfig.custom()
        .clock(clock)
        .slidingWindowType(SlidingWindowType.COUNT_BASED)
        .slidingWindowSize(FAILURES_RUNNING)
        .minimumNumberOfCalls(FAILURES_RUNNING)
        .failureRateThreshold(100)
        .waitDurationInOpenState(REST)
        .permittedNumberOfCallsInHalfOpenState(1)
        .build();
  }

  Answer through(Asking asking) throws ModelFault {
    if (!breaker.tryAcquirePermission()) {
      throw notAsked(Kind.RESTING);
    }
    if (!bulkhead.tryAcquirePermission()) {
      breaker.releasePermission();
      throw notAsked(Kind.BUSY);
    }
    try {
      var answer = asking.ask();
      passed(answer);
      return answer;
    } catch (ModelFault fault) {
      failed(fault);
      throw fault;
    } catch (RuntimeException e) {
      breaker.releasePermission();
      throw e;
    } finally {
      bulkhead.onComplete();
    }
  }

  private void restFor(Duration wait) {
    breaker.transitionToOpenStateFor(wait.compareTo(LONGEST_REST) < 0 ? wait : LONGEST_REST);
  }

  private ModelFault notAsked(Kind kind) {
    var nothing = new Answer("", new Tokens(0, 0, false), Duration.ZERO, false);
    return new ModelFault(kind, Sentences.of(kind, model), null, nothing);
  }

  /** What was stopped before its first word says nothing about the model. */
  private void passed(Answer answer) {
    if (answer.text().isEmpty()) {
      breaker.releasePermission();
      return;
    }
    breaker.onSuccess(answer.took().toNanos(), TimeUnit.NANOSECONDS);
    synchronized (told) {
      if (!told.isEmpty()) {
        told.clear();
        LOG.info("{} answers again.", model.name());
      }
    }
  }

  private void failed(ModelFault fault) {
    if (fault.kind() == Kind.REFUSED) {
      breaker.releasePermission();
      return;
    }
    breaker.onError(fault.soFar().took().toNanos(), TimeUnit.NANOSECONDS, fault);
    if (HOPELESS.contains(fault.kind())) {
      breaker.transitionToOpenState();
    }
    fault.retryAfter().filter(wait -> wait.isPositive()).ifPresent(this::restFor);
    synchronized (told) {
      if (told.add(fault.kind())) {
        LOG.warn("{}", fault.getMessage());
      }
    }
  }
}
