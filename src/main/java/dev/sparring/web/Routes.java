package dev.sparring.web;

import java.util.List;
import java.util.stream.Stream;

/** A part of the server: what it answers, and what its failures look like. */
public interface Routes {
  List<Route> routes();

  /** Runs on a virtual thread, as a handler does. */
  Answer problem(Asked asked, Problem problem);

  /** The same, and before them routes whose paths would else be taken for one of these. */
  default Routes after(List<Route> first) {
    var last = this;
    return new Routes() {
      @Override
      public List<Route> routes() {
        return Stream.concat(first.stream(), last.routes().stream()).toList();
      }

      @Override
      public Answer problem(Asked asked, Problem problem) {
        return last.problem(asked, problem);
      }
    };
  }
}
