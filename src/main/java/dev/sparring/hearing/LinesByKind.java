package dev.sparring.hearing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Reads lists of lines by their kind: a word at the margin is a kind, the indented lines below it
 * are its lines, and what follows a {@code #} at the margin is a comment.
 */
public final class LinesByKind {
  private LinesByKind() {}

  /**
   * In the file's order.
   *
   * @param beside the class in whose package the file lies
   */
  public static Map<String, List<String>> read(Class<?> beside, String name) {
    try (var file = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
      return parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, List<String>> parse(String text) {
    var lines = new LinkedHashMap<String, List<String>>();
    var ofKind = new ArrayList<String>();
    for (var line : text.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList()) {
      if (line.startsWith(" ")) {
        ofKind.add(line.strip());
      } else {
        ofKind = new ArrayList<>();
        lines.put(line, ofKind);
      }
    }
    return Collections.unmodifiableMap(lines);
  }
}
