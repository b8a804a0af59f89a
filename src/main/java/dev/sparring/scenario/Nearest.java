package dev.sparring.scenario;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The name that was probably meant. */
public final class Nearest {
  private Nearest() {}

  /** At most one slip in three letters away; empty if no name is that near. */
  public static Optional<String> to(String written, Collection<String> names) {
    var most = Math.max(1, written.length() / 3);
    return names.stream()
        .filter(name -> Math.abs(written.length() - name.length()) <= most)
        .filter(name -> distance(written, name) <= most)
        .min(Comparator.comparingInt(name -> distance(written, name)));
  }

  /** Levenshtein's distance, in which two letters that changed places are one slip. */
  private static int distance(String one, String other) {
    var a = one.toLowerCase(Locale.ROOT);
    var b = other.toLowerCase(Locale.ROOT);
    var d = new int[a.length() + 1][b.length() + 1];
    for (var i = 0; i <= a.length(); i++) {
      for (var j = 0; j <= b.length(); j++) {
        d[i][j] = i == 0 || j == 0 ? i + j : slips(a, b, d, i, j);
      }
    }
    return d[a.length()][b.length()];
  }

  private static int slips(String a, String b, int[][] d, int i, int j) {
    var changed = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    var least = Math.min(changed, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
    var swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, d[i - 2][j - 2] + 1) : least;
  }
}
