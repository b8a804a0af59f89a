package dev.sparring.proof;

import dev.sparring.buyer.Consulted;
import java.util.Optional;

/** Somebody who drafts scenarios: a language model. */
public interface Drafter {
  /** Who it is, for whoever is about to tell it a case. */
  String name();

  /**
   * Takes its time, but not for ever.
   *
   * @param before the last draft, with what is to be mended in it
   * @param bill is told of every time that a model was asked, whatever came of it
   * @throws Failed if there is no draft
   */
  Draft draft(Case told, Optional<Attempt> before, Bill bill) throws Failed;

  /** Whom the tokens are for. */
  interface Bill {
    /**
     * @param outcome in a word
     */
    void took(Consulted consulted, String outcome);
  }

  /** There is no draft; the message is a sentence that says why. */
  final class Failed extends Exception {
    private static final long serialVersionUID = 1;

    public Failed(String sentence, Throwable cause) {
      super(sentence, cause);
    }
  }
}
