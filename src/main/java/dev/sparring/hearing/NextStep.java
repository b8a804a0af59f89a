package dev.sparring.hearing;

/** Whether a line proposes what happens after the talk. */
public enum NextStep {
  NONE,
  /** An activity, without a day or a time. */
  PROPOSED,
  /** An activity with a day or a time. */
  SPECIFIC
}
