package dev.sparring.web;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** A whole answer. Its headers come on top of those that {@link Security} gives to every answer. */
record Reply(int status, Map<String, String> headers, Buffer body) implements Answer {
  private static final Duration KEPT = Duration.ofDays(365);

  Reply {
    headers = Map.copyOf(headers);
  }

  static Reply of(int status, String type, Buffer body) {
    return new Reply(status, Map.of("content-type", type), body);
  }

  static Reply json(int status, Buffer body) {
    return of(status, "application/json", body);
  }

  static Reply html(int status, String body) {
    return of(status, "text/html; charset=utf-8", Buffer.buffer(body));
  }

  /** What a form answers: read this page next. */
  static Reply seeOther(String path) {
    return new Reply(303, Map.of("location", path), Buffer.buffer());
  }

  Reply with(String name, String value) {
    var more = new HashMap<>(headers);
    more.put(name, value);
    return new Reply(status, more, body);
  }

  /** Answered with 304 and no body to whoever has this version already. */
  Reply tagged(String tag) {
    return with("etag", '"' + tag + '"');
  }

  /** The browser brings the token along from now on. */
  Reply remembering(Token token) {
    return remembering(Token.COOKIE, token.secret());
  }

  /** The browser brings the value along from now on; it must need no quoting. */
  Reply remembering(String name, String value) {
    return with(
        "set-cookie",
        "%s=%s; Path=/; Max-Age=%d; HttpOnly; SameSite=Lax"
            .formatted(name, value, KEPT.toSeconds()));
  }

  @Override
  public void send(RoutingContext ctx) {
    var response = ctx.response();
    headers.forEach(response::putHeader);
    if (isKnownTo(ctx)) {
      response.headers().remove("content-type");
      response.setStatusCode(304).end();
    } else {
      response.setStatusCode(status).end(body);
    }
  }

  private boolean isKnownTo(RoutingContext ctx) {
    var request = ctx.request();
    var tag = headers.get("etag");
    var known = request.getHeader("if-none-match");
    return tag != null
        && known != null
        && status == 200
        && (request.method().equals(HttpMethod.GET) || request.method().equals(HttpMethod.HEAD))
        && known.contains(tag);
  }
}
