package dev.sparring.web;

import io.vertx.core.buffer.Buffer;
import java.util.List;
import java.util.function.Supplier;

/** The metrics page: figures for Prometheus, for those callers who may read them. */
public record Scrape(Callers callers, Supplier<String> figures) {
  private static final String TYPE = "text/plain; version=0.0.4; charset=utf-8";

  public List<Route> routes() {
    return switch (callers) {
      case LOCAL -> List.of(openTo(Access.LOCAL));
      case EVERYONE -> List.of(openTo(Access.ANYONE));
      case NOBODY -> List.of();
    };
  }

  private Route openTo(Access access) {
    return Route.get(
        "/metrics", access, asked -> Reply.of(200, TYPE, Buffer.buffer(figures.get())));
  }
}
