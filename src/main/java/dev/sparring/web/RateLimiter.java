package dev.sparring.web;

import io.vertx.core.http.HttpMethod;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * How much may be begun in a minute and in an hour, by one owner and from one address: more than a
 * person does, and more than a class at one address does. In this process alone. Whoever sits at
 * this machine has no address to be limited by.
 */
public final class RateLimiter {
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Duration HOUR = Duration.ofHours(1);

  private final InstantSource clock;
  private final Kind rehearsals = new Kind(rates(20, 100), rates(60, 1_000));
  private final Kind drafts = new Kind(rates(6, 30), rates(12, 120));

  private record Kind(List<Rate> byOwner, List<Rate> byAddress) {}

  public RateLimiter(InstantSource clock) {
    this.clock = clock;
  }

  private static List<Rate> rates(int aMinute, int anHour) {
    return List.of(new Rate(aMinute, MINUTE), new Rate(anHour, HOUR));
  }

  /** The same routes, of which those that begin something answer 429 to who has begun too much. */
  public Routes of(Routes unlimited) {
    return new Routes() {
      @Override
      public List<Route> routes() {
        return unlimited.routes().stream().map(RateLimiter.this::limited).toList();
      }

      @Override
      public Answer problem(Asked asked, Problem problem) {
        return unlimited.problem(asked, problem);
      }
    };
  }

  private Route limited(Route route) {
    return kind(route)
        .map(
            kind ->
                new Route(
                    route.method(),
                    route.path(),
                    route.access(),
                    asked -> {
                      take(kind.byOwner(), asked.token().map(Token::owner));
                      take(kind.byAddress(), asked.from());
                      return route.handler().answer(asked);
                    }))
        .orElse(route);
  }

  private Optional<Kind> kind(Route route) {
    if (!route.method().equals(HttpMethod.POST)) {
      return Optional.empty();
    }
    return switch (route.path()) {
      case Pages.BEGIN, Api.BEGIN -> Optional.of(rehearsals);
      case Drafts.NEW -> Optional.of(drafts);
      default -> Optional.empty();
    };
  }

  private void take(List<Rate> rates, Optional<String> who) {
    for (var rate : rates) {
      var wait = who.map(name -> rate.take(name, clock.instant())).orElse(Duration.ZERO);
      if (wait.isPositive()) {
        throw new Refused(429, "That was too much in a short time.", wait);
      }
    }
  }
}
