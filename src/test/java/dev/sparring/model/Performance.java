package dev.sparring.model;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One act, on the wire. */
final class Performance {
  /** The JDK's client forgets what it has received and not read yet when the connection ends. */
  private static final Duration UNTIL_READ = Duration.ofMillis(250);

  private final Vertx vertx;
  private final HttpServerRequest request;
  private final HttpServerResponse response;
  private final Protocol protocol;
  private final int tokensIn;

  Performance(Vertx vertx, HttpServerRequest request, Protocol protocol, Asked asked) {
    this.vertx = vertx;
    this.request = request;
    this.response = request.response();
    this.protocol = protocol;
    this.tokensIn = asked.messages().stream().mapToInt(m -> m.text().split(" ").length).sum();
  }

  void of(Act act) {
    switch (act) {
      case Act.Says says -> pause(says.before()).onSuccess(over -> say(says));
      case Act.Stalls(var parts) -> {
        if (!parts.isEmpty()) {
          begin(parts);
        }
      }
      case Act.HangsUp(var parts) ->
          begin(parts)
              .compose(sent -> pause(UNTIL_READ))
              .onComplete(read -> request.connection().close());
      case Act.Troubles(var parts) -> {
        begin(parts);
        response.end(protocol.trouble("overloaded_error", "Overloaded"));
      }
      case Act.Sends(var stream) -> {
        stream();
        response.end(stream);
      }
      case Act.Fails fails -> {
        fails.headers().forEach(response::putHeader);
        response
            .setStatusCode(fails.status())
            .putHeader("content-type", "application/json")
            .end(protocol.error(fails.type(), fails.message()).encode());
      }
    }
  }

  private void stream() {
    response.setChunked(true).putHeader("content-type", "text/event-stream");
  }

  private Future<Void> begin(List<String> parts) {
    stream();
    var sent = response.write(protocol.begin(tokensIn));
    for (var part : parts) {
      sent = response.write(protocol.part(part));
    }
    return sent;
  }

  private void say(Act.Says says) {
    if (says.between().isZero()) {
      begin(says.parts());
      end(says);
    } else {
      begin(List.of());
      say(says, 0);
    }
  }

  private void say(Act.Says says, int next) {
    if (response.closed()) {
      return;
    }
    if (next == says.parts().size()) {
      end(says);
      return;
    }
    response.write(protocol.part(says.parts().get(next)));
    pause(says.between()).onSuccess(over -> say(says, next + 1));
  }

  private Future<Void> pause(Duration time) {
    return time.isZero()
        ? Future.succeededFuture()
        : vertx.timer(time.toNanos(), TimeUnit.NANOSECONDS).mapEmpty();
  }

  private void end(Act.Says says) {
    response.end(protocol.end(says.finish(), tokensIn, says.parts().size(), says.usage()));
  }
}
