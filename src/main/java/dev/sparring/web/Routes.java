package dev.sparring.web;

import java.util.List;

/** A part of the server: what it answers, and what its failures look like. */
public interface Routes {
  List<Route> routes();

  /** Runs on an event loop: must not block. */
  Answer problem(Asked asked, Problem problem);
}
