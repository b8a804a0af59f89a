package dev.sparring.hearing;

import java.util.List;

/** A point that a good answer to the buyer's challenge touches, and phrases that touch it. */
public record Point(String point, List<String> phrases) {
  public Point {
    phrases = List.copyOf(phrases);
  }
}
