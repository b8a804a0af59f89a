package dev.sparring.cli;

/** Ends a command with a sentence for whoever called it. */
final class Stop extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final int status;

  /**
   * @param status 1 for problems found, 2 for a wrong call
   */
  Stop(int status, String message) {
    super(message);
    this.status = status;
  }

  int status() {
    return status;
  }
}
