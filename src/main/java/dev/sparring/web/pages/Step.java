package dev.sparring.web.pages;

import dev.sparring.rehearsal.Stage;
import java.util.ArrayList;
import java.util.List;

/**
 * One stop on the way through a rehearsal, as the stepper shows it.
 *
 * @param take the number of the take it belongs to
 */
record Step(Kind kind, int take, boolean done, boolean current) {
  enum Kind {
    BRIEF,
    TAKE,
    REFLECTION,
    COACHING,
    REWIND,
    REVIEW,
    REPORT
  }

  /** Before anything has begun. */
  static List<Step> brief() {
    return way(1, Kind.BRIEF, 1);
  }

  /**
   * @param take the take that runs, or the last one
   */
  static List<Step> at(Stage stage, int take) {
    return switch (stage) {
      case TAKE -> way(Math.max(1, take - 1), Kind.TAKE, take);
      case REFLECTION ->
          way(Math.max(1, take - 1), take == 1 ? Kind.REFLECTION : Kind.REVIEW, take);
      case COACHING -> way(take, Kind.COACHING, take);
      case REWIND -> way(take, Kind.REWIND, take);
      case REPORT -> way(Math.max(1, take - 1), Kind.REPORT, take);
    };
  }

  /** The way from one take to the next; it begins with the brief only before take one. */
  private static List<Step> way(int from, Kind kind, int take) {
    var stops = new ArrayList<Stop>();
    if (from == 1) {
      stops.add(new Stop(Kind.BRIEF, 1));
      stops.add(new Stop(Kind.TAKE, 1));
      stops.add(new Stop(Kind.REFLECTION, 1));
    }
    stops.add(new Stop(Kind.COACHING, from));
    stops.add(new Stop(Kind.REWIND, from));
    stops.add(new Stop(Kind.TAKE, from + 1));
    stops.add(new Stop(Kind.REVIEW, from + 1));
    stops.add(new Stop(Kind.REPORT, from + 1));
    var here = kind == Kind.REPORT ? stops.size() - 1 : stops.indexOf(new Stop(kind, take));
    return stops.stream()
        .map(
            stop ->
                new Step(
                    stop.kind, stop.take, stops.indexOf(stop) < here, stops.indexOf(stop) == here))
        .toList();
  }

  private record Stop(Kind kind, int take) {}
}
