package dev.sparring.buyer;

/** How a take ended. */
public enum Ended {
  STOPPED,
  TIME,
  BUYER_LEFT,
  AGREED
}
