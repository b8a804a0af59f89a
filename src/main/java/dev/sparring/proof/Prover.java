package dev.sparring.proof;

import java.util.function.Function;

/** Where checks are worked on. */
public interface Prover {
  /**
   * Waits for it.
   *
   * @throws Busy if it cannot be begun or done in time; it does not go on then
   */
  <T> T prove(Function<Effort, T> work) throws Busy;

  /** There was no time for it; the message is a sentence that says so. */
  final class Busy extends Exception {
    private static final long serialVersionUID = 1;

    public Busy(String sentence) {
      super(sentence, null, false, false);
    }
  }
}
