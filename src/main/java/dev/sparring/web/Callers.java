package dev.sparring.web;

import java.util.regex.Pattern;

/** Who may do what not everybody should: save scenarios from the pages, read the metrics. */
public enum Callers {
  /** Whoever sits at the server's own machine: it listens, and was asked, by a loopback address. */
  LOCAL,
  EVERYONE,
  NOBODY;

  /** Names are not looked up: whoever owns one may point it at this machine. */
  private static final Pattern LOOPBACK =
      Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[?(::|(0:){7})1]?");

  /**
   * @param listensOn the address that the server listens on
   * @param askedAt the host that the request names
   */
  public boolean include(String listensOn, String askedAt) {
    return switch (this) {
      case LOCAL -> isLoopback(listensOn) && isLoopback(askedAt);
      case EVERYONE -> true;
      case NOBODY -> false;
    };
  }

  static boolean isLoopback(String host) {
    return LOOPBACK.matcher(host).matches();
  }
}
