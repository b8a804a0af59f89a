package dev.sparring.buyer;

import java.time.Duration;

/**
 * What it took to ask a model once.
 *
 * @param model as {@code provider:name}
 * @param prompt version of what it was asked with
 * @param tokensIn tokens sent
 * @param tokensOut tokens received
 */
public record Consulted(String model, int prompt, long tokensIn, long tokensOut, Duration took) {

  /** The model gave no answer that can be used. */
  public static final class Failed extends Exception {
    private static final long serialVersionUID = 1;
    private final String why;
    private final transient Consulted consulted;
    private final boolean mayPass;

    /**
     * @param why one word for the journal, such as {@code timeout}
     * @param mayPass whether asking once more at once may help
     */
    public Failed(String why, Consulted consulted, boolean mayPass) {
      super(why);
      this.why = why;
      this.consulted = consulted;
      this.mayPass = mayPass;
    }

    public String why() {
      return why;
    }

    public Consulted consulted() {
      return consulted;
    }

    public boolean mayPass() {
      return mayPass;
    }
  }
}
