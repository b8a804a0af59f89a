package dev.sparring.web.pages;

import java.util.Arrays;

/**
 * What went wrong and how to mend it.
 *
 * @param kind the last part of the message's key
 */
public record ErrorPage(int status, String kind) {
  private static final int[] KNOWN = {400, 403, 404, 405, 409, 413, 415, 422, 503};

  public static Page of(int status) {
    var kind = Arrays.stream(KNOWN).anyMatch(known -> known == status) ? "" + status : "500";
    return new Page(status, "error", new ErrorPage(status, kind));
  }
}
