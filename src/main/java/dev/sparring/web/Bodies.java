package dev.sparring.web;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;

/**
 * Reads request bodies. Ours and not the framework's, which reads forms with wrong bytes mended.
 */
final class Bodies {
  static final int LONGEST = 64 * 1024;

  private Bodies() {}

  /** Fails with 413 as soon as too much has come; what comes after that is let go by. */
  static Future<Buffer> read(HttpServerRequest request) {
    var whole = Promise.<Buffer>promise();
    var body = Buffer.buffer();
    request.handler(
        chunk -> {
          if (body.length() + chunk.length() > LONGEST) {
            whole.tryFail(new Refused(413, "The body is longer than 64 KiB."));
          } else {
            body.appendBuffer(chunk);
          }
        });
    request.exceptionHandler(whole::tryFail);
    request.endHandler(end -> whole.tryComplete(body));
    return whole.future();
  }
}
