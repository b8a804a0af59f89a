package dev.sparring.model;

import dev.langchain4j.http.client.sse.ServerSentEvent;
import dev.langchain4j.http.client.sse.ServerSentEventContext;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import java.util.regex.Pattern;

/** Reads no further once it was stopped or cannot read on. */
record Listening(Call call, ServerSentEventListener listener) implements ServerSentEventListener {
  /** Anthropic names the event, the others only say so. */
  private static final Pattern ERROR = Pattern.compile("\\s*\\{\\s*\"error\"");

  @Override
  public void onEvent(ServerSentEvent event, ServerSentEventContext context) {
    if (call.stopped() != null) {
      context.parsingHandle().cancel();
      return;
    }
    if ("error".equals(event.event()) || ERROR.matcher(event.data()).lookingAt()) {
      call.refused(new Call.Refused(500, event.data(), null));
      context.parsingHandle().cancel();
      return;
    }
    Ending.in(event.data()).ifPresent(call::ended);
    try {
      listener.onEvent(event, context);
    } catch (RuntimeException unreadable) {
      context.parsingHandle().cancel();
      listener.onError(unreadable);
    }
  }

  @Override
  public void onError(Throwable thrown) {
    listener.onError(thrown);
  }
}
