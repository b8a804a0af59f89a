package dev.sparring.hearing;

/** What is heard in a line, as far as it matters who decided it. */
public enum Observation {
  ASKS,
  TOPICS,
  KINDS,
  ACTS,
  NEXT_STEP,
  POINTS
}
