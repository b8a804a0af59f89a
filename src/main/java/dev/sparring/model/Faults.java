package dev.sparring.model;

import dev.sparring.model.ModelFault.Kind;
import java.io.IOException;
import java.net.ConnectException;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What went wrong with a call, from what the provider did. */
final class Faults {
  private static final Pattern SECONDS = Pattern.compile("\\s*([0-9]{1,6})(?:\\.[0-9]*)?\\s*");

  private Faults() {}

  /** Null if the answer is whole. */
  static @Nullable Kind kind(Configured model, Call call, Arriving arriving) {
    var whole = arriving.whole();
    if (whole != null && whole.finishReason() != null) {
      return switch (whole.finishReason()) {
        case CONTENT_FILTER -> Kind.REFUSED;
        case LENGTH -> Kind.CUT_OFF;
        case STOP, TOOL_EXECUTION -> whole(arriving);
        // Anthropic's refusals come as this, and so do words for the end that nobody knows.
        case OTHER -> call.ending() == Ending.WHOLE ? whole(arriving) : Kind.REFUSED;
      };
    }
    if (call.stopped() != null) {
      return call.stopped() == Call.Stop.ENDLESS ? Kind.ENDLESS : Kind.TIMEOUT;
    }
    var refused = call.refused();
    if (refused != null) {
      return ofStatus(refused.status(), refused.body(), model.name().name());
    }
    if (arriving.error() != null) {
      return ofError(arriving.error());
    }
    var ending = call.ending();
    if (ending != null) {
      return switch (ending) {
        case WHOLE, WITHOUT_A_REASON -> whole(arriving);
        case TOO_LONG -> Kind.CUT_OFF;
        case REFUSED -> Kind.REFUSED;
      };
    }
    return arriving.text().isEmpty() ? Kind.MALFORMED : Kind.CUT_OFF;
  }

  private static @Nullable Kind whole(Arriving arriving) {
    return arriving.text().isBlank() ? Kind.EMPTY : null;
  }

  /**
   * Providers tell a wrong key, a wrong name and an empty account apart in words, not in status.
   */
  private static Kind ofStatus(int status, String body, String name) {
    var said = body.toLowerCase(Locale.ROOT);
    if (status == 401 || status == 403 || said.contains("api_key_invalid")) {
      return Kind.KEY;
    }
    if (status == 402 || said.contains("insufficient_quota") || said.contains("credit balance")) {
      return Kind.QUOTA;
    }
    if (status == 404) {
      return body.contains(name) ? Kind.NAME : Kind.ADDRESS;
    }
    if (said.contains("invalid model")) {
      return Kind.NAME;
    }
    return switch (status) {
      case 429 -> Kind.RATE;
      case 405, 301, 302, 307, 308 -> Kind.ADDRESS;
      default -> status < 500 ? Kind.REFUSED : Kind.SERVER;
    };
  }

  private static Kind ofError(Throwable error) {
    for (var e = error; e != null; e = e.getCause()) {
      if (e instanceof ConnectException) {
        return Kind.ADDRESS;
      }
      if (e instanceof com.fasterxml.jackson.core.JsonProcessingException) {
        return Kind.MALFORMED;
      }
      if (e instanceof IOException) {
        return Kind.CUT_OFF;
      }
    }
    return Kind.MALFORMED;
  }

  static ModelFault fault(Kind kind, Configured model, Call call, Answer soFar) {
    return new ModelFault(kind, Sentences.of(kind, model), retryAfter(call.refused()), soFar);
  }

  /** In seconds; some send a date instead, which our clock may read differently: then none. */
  private static @Nullable Duration retryAfter(Call.@Nullable Refused refused) {
    if (refused == null || refused.retryAfter() == null) {
      return null;
    }
    var seconds = SECONDS.matcher(refused.retryAfter());
    return seconds.matches() ? Duration.ofSeconds(Long.parseLong(seconds.group(1))) : null;
  }
}
