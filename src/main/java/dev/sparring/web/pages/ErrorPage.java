package dev.sparring.web.pages;

import java.time.Duration;
import java.util.List;

/**
 * What went wrong and how to mend it.
 *
 * @param kind the last part of the message's key
 * @param minutes after which to try again, where that is known
 */
public record ErrorPage(int status, int kind, int minutes) {
  private static final int OURS = 500;
  private static final Duration MINUTE = Duration.ofMinutes(1);
  static final List<Integer> KINDS =
      List.of(400, 403, 404, 405, 409, 410, 413, 415, 422, 429, 503, OURS);

  public static Page of(int status, Duration wait) {
    var kind = KINDS.contains(status) ? status : OURS;
    var minutes = Math.toIntExact(wait.plus(MINUTE).minusNanos(1).toMinutes());
    return Page.of("error", new ErrorPage(status, kind, minutes)).with(status);
  }
}
