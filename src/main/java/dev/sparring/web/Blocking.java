package dev.sparring.web;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

/** Work that may block, off the event loop and back. */
final class Blocking {
  private Blocking() {}

  /** Calls on a virtual thread; the future completes on the event loop that this was called on. */
  static <T> Future<T> call(Callable<T> work) {
    var done = new CompletableFuture<T>();
    Thread.startVirtualThread(
        () -> {
          try {
            done.complete(work.call());
          } catch (Throwable t) {
            done.completeExceptionally(t);
          }
        });
    return Future.fromCompletionStage(done, Vertx.currentContext());
  }
}
