package dev.sparring.hearing;

import java.util.List;

/**
 * One seller line and what it is heard against.
 *
 * @param text as typed
 * @param before the buyer's line just before, empty if there is none
 * @param told every buyer line of the take so far, opening first, {@code before} last
 * @param listensFor the points of the challenge that this line answers, empty if it answers none
 */
public record Line(String text, String before, List<String> told, List<Point> listensFor) {
  public Line {
    told = List.copyOf(told);
    listensFor = List.copyOf(listensFor);
  }

  public static Line of(String text) {
    return new Line(text, "", List.of(), List.of());
  }

  public static Line of(String text, String before) {
    return new Line(text, before, before.isEmpty() ? List.of() : List.of(before), List.of());
  }
}
