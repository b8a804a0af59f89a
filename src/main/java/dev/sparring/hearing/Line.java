package dev.sparring.hearing;

import java.util.List;

/**
 * One seller line and what it is heard against.
 *
 * @param text as typed
 * @param before what the buyer said just before
 * @param told all that the buyer said in the take so far, the opening first, {@code before} last
 * @param listensFor the points of the challenge that this line answers, empty if it answers none
 * @param awaitsDay whether the buyer has just asked when the proposed step would be
 */
public record Line(
    String text, Remark before, List<Remark> told, List<Point> listensFor, boolean awaitsDay) {
  public Line {
    told = List.copyOf(told);
    listensFor = List.copyOf(listensFor);
  }

  public static Line of(String text) {
    return of(text, "");
  }

  public static Line of(String text, String before) {
    var said = Remark.of(before);
    return new Line(text, said, List.of(said), List.of(), false);
  }
}
