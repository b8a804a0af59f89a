package dev.sparring.web;

import dev.sparring.rehearsal.Journal;
import io.vertx.core.AsyncResult;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.Callable;
import java.util.function.Function;

/**
 * Server-sent events: what there is to see now, and again after every change. Changes that come
 * faster than they can be sent are sent as one. Everything but looking runs on one event loop.
 */
final class Live implements Answer {
  /** Keeps proxies and the server's own idle time-out from ending a quiet stream. */
  private static final long PING_MILLIS = 15_000;

  private final Function<Runnable, Journal.Listening> follow;
  private final Callable<View> look;
  private long sent;
  private boolean looking;
  private boolean changed;

  /**
   * @param position told as the event's id
   * @param data one line
   */
  record View(long position, String data) {}

  /**
   * @param follow called with what to run after every change
   * @param look reads what there is to see; may block
   * @param sent the position that the reader has already, or -1
   */
  Live(Function<Runnable, Journal.Listening> follow, Callable<View> look, long sent) {
    this.follow = follow;
    this.look = look;
    this.sent = sent;
  }

  @Override
  public void send(RoutingContext ctx) {
    var response = ctx.response();
    response
        .putHeader("content-type", "text/event-stream")
        .putHeader("cache-control", "no-store")
        .putHeader("content-encoding", "identity");
    if (ctx.request().method().equals(HttpMethod.HEAD)) {
      response.end();
    } else if (!isOver(response)) {
      response.setChunked(true).write("retry: 2000\n\n");
      start(ctx, Vertx.currentContext());
    }
  }

  /** Whoever left while the stream was made ready has no handler that could be told of it. */
  private static boolean isOver(HttpServerResponse response) {
    return response.ended() || response.closed();
  }

  private void start(RoutingContext ctx, Context loop) {
    var response = ctx.response();
    var listening = follow.apply(() -> loop.runOnContext(ignored -> change(response)));
    var pings = ctx.vertx().setPeriodic(PING_MILLIS, ignored -> ping(response));
    // Called for an answer that ends, a connection that breaks and one that closes, whichever is
    // first. All of them come by this event loop, so that none comes between the question and this.
    ctx.addEndHandler(
        ended -> {
          ctx.vertx().cancelTimer(pings);
          listening.close();
        });
    response.drainHandler(ignored -> lookAgain(response));
    change(response);
  }

  private static void ping(HttpServerResponse response) {
    if (!response.writeQueueFull()) {
      response.write(": ping\n\n");
    }
  }

  private void change(HttpServerResponse response) {
    changed = true;
    lookAgain(response);
  }

  private void lookAgain(HttpServerResponse response) {
    if (changed && !looking && !isOver(response) && !response.writeQueueFull()) {
      changed = false;
      looking = true;
      Blocking.call(look).onComplete(view -> tell(response, view));
    }
  }

  private void tell(HttpServerResponse response, AsyncResult<View> looked) {
    looking = false;
    if (isOver(response)) {
      return;
    }
    if (looked.failed()) {
      // Whoever is still there comes back and is told why.
      response.end();
    } else if (looked.result().position() != sent) {
      sent = looked.result().position();
      response.write(
          "id: %d\nevent: rehearsal\ndata: %s\n\n".formatted(sent, looked.result().data()));
    }
    lookAgain(response);
  }
}
