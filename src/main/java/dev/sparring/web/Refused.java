package dev.sparring.web;

import java.time.Duration;

/** A request that is answered with a problem. */
final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final transient Problem problem;

  Refused(int status, String detail) {
    super(detail, null, false, false);
    this.problem = Problem.of(status, detail);
  }

  /**
   * @param wait after which it may be asked again
   */
  Refused(int status, String detail, Duration wait) {
    super(detail, null, false, false);
    this.problem = Problem.of(status, detail).after(wait);
  }

  Problem problem() {
    return problem;
  }
}
