package dev.sparring.hearing;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What earlier lines and the points of challenges say, each analysed once: a long take holds every
 * line against all that came before.
 */
final class Earlier {
  /** So many lines are remembered before it begins anew. */
  private static final int REMEMBERED = 4_000;

  private final LanguageTable table;
  private final Map<String, List<Token>> lines = new ConcurrentHashMap<>();

  Earlier(LanguageTable table) {
    this.table = table;
  }

  /** The words of a line that say something. */
  List<Token> telling(String line) {
    var telling = lines.get(line);
    if (telling == null) {
      telling = table.tokens(line).stream().filter(token -> !token.plain()).toList();
      if (lines.size() >= REMEMBERED) {
        lines.clear();
      }
      lines.put(line, telling);
    }
    return telling;
  }
}
