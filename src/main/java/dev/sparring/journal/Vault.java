package dev.sparring.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Takes the words out of one event while it is written. */
final class Vault {
  private final Supplier<String> salts;
  private final List<Vaulted> taken = new ArrayList<>();

  Vault(Supplier<String> salts) {
    this.salts = salts;
  }

  Vaulted take(String text) {
    var vaulted = new Vaulted(taken.size() + 1, salts.get(), storable(text));
    taken.add(vaulted);
    return vaulted;
  }

  List<Vaulted> taken() {
    return List.copyOf(taken);
  }

  /**
   * Half a character (a lone surrogate) has no UTF-8, and PostgreSQL stores no U+0000: both become
   * U+FFFD, so that every database gives back the same.
   */
  private static String storable(String text) {
    return text.codePoints().anyMatch(Vault::isUnstorable)
        ? text.codePoints()
            .map(c -> isUnstorable(c) ? 0xFFFD : c)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString()
        : text;
  }

  private static boolean isUnstorable(int codePoint) {
    return codePoint == 0 || Character.getType(codePoint) == Character.SURROGATE;
  }
}
