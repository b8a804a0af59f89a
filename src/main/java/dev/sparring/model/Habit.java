package dev.sparring.model;

import java.util.concurrent.atomic.AtomicInteger;

/** Whether a model thinks within what it says, as far as its answers have shown. */
final class Habit {
  /** So many whole answers without thinking show that a model does not think. */
  private static final int A_FEW = 3;

  private final AtomicInteger plain = new AtomicInteger();
  private volatile boolean thinks;
  private volatile boolean unopened;

  /** Of a model that does not think. */
  static Habit ofPlainSpeech() {
    var habit = new Habit();
    habit.plain.set(A_FEW);
    return habit;
  }

  /** A whole answer had nothing of thinking in it. */
  void spokePlainly() {
    plain.incrementAndGet();
  }

  /**
   * An answer had thinking in it.
   *
   * @param opened whether a mark stood before it, and not only behind
   */
  void thought(boolean opened) {
    thinks = true;
    unopened |= !opened;
  }

  /** Whether what it says may be handed on as it comes. */
  boolean isPlain() {
    return !thinks && plain.get() >= A_FEW;
  }

  boolean isKnown() {
    return thinks || isPlain();
  }

  boolean thinks() {
    return thinks;
  }

  /** Whether it thinks without saying so first: then what has no mark at all is thinking. */
  boolean isUnopened() {
    return unopened;
  }
}
