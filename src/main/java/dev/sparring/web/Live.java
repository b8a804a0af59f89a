package dev.sparring.web;

import dev.sparring.rehearsal.Journal;
import io.vertx.core.AsyncResult;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.impl.HttpServerConnection;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Function;

/**
 * Server-sent events: what there is to see now, and again after every change. Changes that come
 * faster than they can be sent are sent as one; whoever takes nothing for half a minute is cut off.
 * Everything but looking runs on one event loop.
 */
final class Live implements Answer {
  /** Keeps proxies and the server's own idle time-out from ending a quiet stream. */
  static final Duration PING = Duration.ofSeconds(15);

  /** The first ping may find a queue that was filled just now: cut off at the next but one. */
  private static final int PATIENCE = 2;

  private final Function<Runnable, Journal.Listening> follow;
  private final Callable<View> look;
  private final Duration ping;
  private long sent;
  private int stuck;
  private boolean looking;
  private boolean changed;

  /**
   * @param event as it is sent, to any number of readers
   */
  record View(long position, Buffer event) {
    /**
     * @param position told as the event's id
     * @param data one line
     */
    static View of(long position, String data) {
      var event = "id: %d\nevent: rehearsal\ndata: %s\n\n".formatted(position, data);
      return new View(position, Buffer.buffer(event));
    }
  }

  /**
   * @param follow called with what to run after every change; throws what refuses a reader
   * @param look reads what there is to see; may block
   * @param ping how often a quiet reader is written to
   * @param sent the position that the reader has already, or -1
   */
  Live(
      Function<Runnable, Journal.Listening> follow, Callable<View> look, Duration ping, long sent) {
    this.follow = follow;
    this.look = look;
    this.ping = ping;
    this.sent = sent;
  }

  @Override
  public void send(RoutingContext ctx) {
    var response = ctx.response();
    if (ctx.request().method().equals(HttpMethod.HEAD)) {
      begin(response).end();
    } else if (!isOver(response)) {
      start(ctx, Vertx.currentContext());
    }
  }

  private static HttpServerResponse begin(HttpServerResponse response) {
    return response
        .putHeader("content-type", "text/event-stream")
        .putHeader("cache-control", "no-store")
        .putHeader("content-encoding", "identity");
  }

  /** Whoever left while the stream was made ready has no handler that could be told of it. */
  private static boolean isOver(HttpServerResponse response) {
    return response.ended() || response.closed();
  }

  private void start(RoutingContext ctx, Context loop) {
    var response = ctx.response();
    var listening = follow.apply(() -> loop.runOnContext(ignored -> change(response)));
    begin(response).setChunked(true).write("retry: 2000\n\n");
    var pings = ctx.vertx().setPeriodic(ping.toMillis(), ignored -> ping(ctx));
    // Called for an answer that ends, a connection that breaks and one that closes, whichever is
    // first. All of them come by this event loop, so that none comes between the question and this.
    ctx.addEndHandler(
        ended -> {
          ctx.vertx().cancelTimer(pings);
          listening.close();
        });
    response.drainHandler(
        ignored -> {
          stuck = 0;
          lookAgain(response);
        });
    change(response);
  }

  private void ping(RoutingContext ctx) {
    if (!ctx.response().writeQueueFull()) {
      ctx.response().write(": ping\n\n");
    } else if (stuck++ == PATIENCE) {
      cutOff(ctx.request().connection());
    }
  }

  /** An end or a close of the framework's would wait behind all that is not taken. */
  private static void cutOff(HttpConnection connection) {
    var unused = ((HttpServerConnection) connection).channelHandlerContext().close();
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
      response.write(looked.result().event());
    }
    lookAgain(response);
  }
}
