package dev.sparring.web;

import io.vertx.ext.web.RoutingContext;

/** What is sent back: a whole {@link Reply}, or a stream. */
public interface Answer {
  /** Runs on the request's event loop: must not block. */
  void send(RoutingContext ctx);
}
