package dev.sparring.web.pages;

import java.util.regex.Pattern;

/**
 * An address on this server, as it stands in a link or a redirect. Browsers take a backslash for a
 * slash and pass over control characters, so that with any of them it could be another's.
 */
public final class OwnPath {
  private static final Pattern FORM = Pattern.compile("/(?!/)[!-~&&[^\\\\]]*");

  private OwnPath() {}

  public static boolean is(String address) {
    return FORM.matcher(address).matches() && !path(address).contains("//");
  }

  private static String path(String address) {
    return address.split("[?#]", 2)[0];
  }
}
