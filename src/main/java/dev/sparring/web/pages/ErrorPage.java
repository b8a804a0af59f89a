package dev.sparring.web.pages;

import java.util.List;

/**
 * What went wrong and how to mend it.
 *
 * @param kind the last part of the message's key
 */
public record ErrorPage(int status, int kind) {
  private static final int OURS = 500;
  static final List<Integer> KINDS =
      List.of(400, 403, 404, 405, 409, 410, 413, 415, 422, 503, OURS);

  public static Page of(int status) {
    var kind = KINDS.contains(status) ? status : OURS;
    return Page.of("error", new ErrorPage(status, kind)).with(status);
  }
}
