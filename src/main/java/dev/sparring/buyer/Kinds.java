package dev.sparring.buyer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Reads lists of lines by their kind, from files beside this class: a word at the margin is a kind,
 * the indented lines below it are its lines, and what follows a {@code #} at the margin is a
 * comment.
 */
final class Kinds {
  private Kinds() {}

  static Map<String, List<String>> read(String name) {
    try (var file = Objects.requireNonNull(Kinds.class.getResourceAsStream(name), name)) {
      return parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, List<String>> parse(String text) {
    var lines = new HashMap<String, List<String>>();
    var ofKind = new ArrayList<String>();
    for (var line : text.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList()) {
      if (line.startsWith(" ")) {
        ofKind.add(line.strip());
      } else {
        ofKind = new ArrayList<>();
        lines.put(line, ofKind);
      }
    }
    return Map.copyOf(lines);
  }
}
