package dev.sparring.web.pages;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The letters that stand in a portrait's place. */
final class Initials {
  private Initials() {}

  /** The first letter of the first word and of the last one, where there are two. */
  static String of(String name) {
    var words = name.strip().split("\\s+");
    return Arrays.stream(words)
        .filter(word -> word.equals(words[0]) || word.equals(words[words.length - 1]))
        .filter(word -> !word.isEmpty())
        .map(word -> Character.toString(word.codePointAt(0)))
        .collect(Collectors.joining());
  }
}
