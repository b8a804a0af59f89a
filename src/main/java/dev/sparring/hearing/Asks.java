package dev.sparring.hearing;

/** What a sentence asks. */
public enum Asks {
  NOTHING,
  /** Cannot be answered with yes, no or one named thing. */
  OPEN,
  CLOSED,
  /** "Is this a good time?", "How are you?": counts as a question, never as open or closed. */
  COURTESY
}
