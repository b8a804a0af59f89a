package dev.sparring.hearing;

/** Who decided what was heard. */
public enum By {
  /** The tables of words. */
  RULES,
  /** What was learnt from the bank and the author's lines. */
  CLASSES,
  /** A language model that understands. */
  MODEL
}
