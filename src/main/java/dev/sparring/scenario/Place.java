package dev.sparring.scenario;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.List;

/**
 * Where something stands in a file.
 *
 * @param file named as its author knows it
 * @param line 1-based
 * @param column 1-based, in code points
 */
public record Place(SourceFile file, int line, int column) {
  /** Every text of a file may be asked for its line: they are told apart once. */
  private static final LoadingCache<SourceFile, List<String>> LINES =
      Caffeine.newBuilder()
          .maximumSize(20)
          .softValues()
          .build(file -> file.text().replace("\uFEFF", "").lines().toList());

  static Place startOf(SourceFile file) {
    return new Place(file, 1, 1);
  }

  /** The line as it stands, without its end. */
  public String shown() {
    var lines = LINES.get(file);
    return line <= lines.size() ? lines.get(line - 1) : "";
  }
}
