package dev.sparring.web;

/** A request that is answered with a problem. */
final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final transient Problem problem;

  Refused(int status, String detail) {
    super(detail, null, false, false);
    this.problem = Problem.of(status, detail);
  }

  Problem problem() {
    return problem;
  }
}
