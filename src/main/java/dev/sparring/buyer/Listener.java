package dev.sparring.buyer;

import dev.sparring.hearing.Understood;
import java.util.Optional;

/** Hears what the seller's lines mean, beside their words: the port for language models. */
public interface Listener {
  /**
   * Hears one line, on the calling thread, and takes no longer than somebody who waits for an
   * answer would.
   *
   * @throws Consulted.Failed if it cannot
   */
  Told listen(Overheard line) throws Consulted.Failed;

  /**
   * @param consulted what it took; empty if just this was heard before
   * @param outcome in a word: {@code said}, or {@code misquoted} where some of it could not be
   *     believed
   */
  record Told(Understood understood, Optional<Consulted> consulted, String outcome) {}
}
