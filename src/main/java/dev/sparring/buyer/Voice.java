package dev.sparring.buyer;

import java.time.Duration;

/** Words the buyer's replies in the script's place: the port for language models. */
public interface Voice {
  /**
   * Words one reply, on the calling thread, until it is finished or not wanted any more.
   *
   * @throws Consulted.Failed if it cannot, or not to the end
   */
  Consulted word(Cue cue, Listener listener) throws Consulted.Failed;

  /**
   * A reply is over.
   *
   * @param said whether any of it could be said; else the script spoke
   * @param outcome how its last try went, in a word: {@link Reply.Try}
   */
  default void ended(boolean said, String outcome) {}

  /** Whom the reply is for. */
  interface Listener {
    /** Takes the next piece of text, as it comes. */
    void hear(String piece);

    /** Whether more is wanted; once not, never again. */
    boolean wants();

    /** How long from now the next piece may be waited for; zero or less: too long already. */
    Duration patience();
  }
}
