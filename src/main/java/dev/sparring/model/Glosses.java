package dev.sparring.model;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What each kind of the bank is, in a few words: {@code kinds.txt}. */
final class Glosses {
  private static final Map<String, String> OF =
      Prompts.read("kinds.txt")
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> line.split(": ", 2))
          .collect(Collectors.toUnmodifiableMap(parts -> parts[0], parts -> parts[1]));

  private Glosses() {}

  static String of(String kind) {
    return Objects.requireNonNull(OF.get(kind), kind);
  }

  static boolean has(String kind) {
    return OF.containsKey(kind);
  }

  /** A line each. */
  static String list(Collection<String> kinds) {
    return kinds.stream().map(kind -> "- %s: %s".formatted(kind, of(kind))).collect(joining("\n"));
  }
}
