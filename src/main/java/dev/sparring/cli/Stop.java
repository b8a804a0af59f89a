package dev.sparring.cli;

import java.util.List;

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

  /** For problems found, a line each. */
  static void ifAny(List<String> problems) {
    if (!problems.isEmpty()) {
      throw new Stop(1, String.join("\n", problems));
    }
  }

  int status() {
    return status;
  }
}
