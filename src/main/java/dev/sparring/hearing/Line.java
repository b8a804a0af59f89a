package dev.sparring.hearing;

import java.util.List;

/**
 * One seller line and what it is heard against.
 *
 * @param text as typed
 * @param before the buyer's line just before, empty if there is none
 * @param told every buyer line of the take so far, opening first, {@code before} last
 * @param listensFor the points of the challenge that this line answers, empty if it answers none
 * @param awaitsDay whether the buyer has just asked when the proposed step would be
 */
public record Line(
    String text, String before, List<String> told, List<Point> listensFor, boolean awaitsDay) {
  public Line {
    told = List.copyOf(told);
    listensFor = List.copyOf(listensFor);
  }

  public static Line of(String text) {
    return of(text, "");
  }

  public static Line of(String text, String before) {
    return new Line(text, before, before.isEmpty() ? List.of() : List.of(before), List.of(), false);
  }
}
