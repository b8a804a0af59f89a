package dev.sparring.web;

import io.vertx.core.http.HttpMethod;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * The same routes, with a watch on how long a seller's line waits for the buyer's answer.
 *
 * @param turn told of each line that was answered
 */
public record Timed(Routes untimed, Consumer<Duration> turn) implements Routes {
  @Override
  public List<Route> routes() {
    return untimed.routes().stream().map(route -> isTurn(route) ? timed(route) : route).toList();
  }

  private static boolean isTurn(Route route) {
    return route.method().equals(HttpMethod.POST) && route.path().endsWith("/turns");
  }

  private Route timed(Route route) {
    return new Route(
        route.method(),
        route.path(),
        route.access(),
        asked -> {
          var began = System.nanoTime();
          var answer = route.handler().answer(asked);
          turn.accept(Duration.ofNanos(System.nanoTime() - began));
          return answer;
        });
  }

  @Override
  public Answer problem(Asked asked, Problem problem) {
    return untimed.problem(asked, problem);
  }
}
