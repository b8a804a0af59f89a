package dev.sparring.web;

import java.util.regex.Pattern;

/** Who may save scenarios from the pages into the server's folder. */
public enum Authors {
  /** Whoever sits at the server's own machine: it listens, and was asked, by a loopback address. */
  LOCAL,
  EVERYONE,
  NOBODY;

  /** Names are not looked up: whoever owns one may point it at this machine. */
  private static final Pattern LOOPBACK =
      Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[?::1]?");

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

  private static boolean isLoopback(String host) {
    return LOOPBACK.matcher(host).matches();
  }
}
