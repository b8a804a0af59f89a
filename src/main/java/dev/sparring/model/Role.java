package dev.sparring.model;

/** What a model is asked for. */
public enum Role {
  /** Hears what lines mean, beside the rules. */
  EAR,
  /** Words what the buyer says. */
  BUYER,
  /** Answers the checks that no rule can answer. */
  JUDGE,
  /** Words the coaching. */
  COACH
}
