package dev.sparring.hearing;

/** What answers a buyer who has asked back which of two things is meant. */
public enum Pick {
  NONE,
  FIRST,
  SECOND,
  BOTH,
  /** Just what the buyer named. */
  YES,
  /** Neither. */
  NO
}
