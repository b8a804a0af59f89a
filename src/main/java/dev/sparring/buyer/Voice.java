package dev.sparring.buyer;

/** Puts moves into words: the script's lines, or a language model. */
public interface Voice {
  /** The buyer's line, never empty. */
  String say(Said now);
}
