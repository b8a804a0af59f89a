package dev.sparring.proof;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * How many lines may still be tried on a buyer in one check. Counted, and not timed, so that a file
 * is told the same everywhere; and it can be ended from another thread.
 */
public final class Effort {
  /** More than twice what the largest of our own scenarios takes; some seconds. */
  public static final int USUAL = 4_000;

  private final int most;
  private final AtomicInteger left;
  private volatile boolean ended;

  /**
   * @param most lines, 0 or more
   */
  public Effort(int most) {
    this.most = most;
    this.left = new AtomicInteger(most);
  }

  public static Effort usual() {
    return new Effort(USUAL);
  }

  /** From now on every try is refused: whoever waited for it has gone. */
  public void end() {
    ended = true;
  }

  /** Lines tried so far. */
  public int spent() {
    return most - Math.max(0, left.get());
  }

  int most() {
    return most;
  }

  /**
   * Before one more line is tried.
   *
   * @throws Spent if there were too many
   * @throws Ended if nobody waits for it any more
   */
  void spend() {
    goOn();
    if (left.decrementAndGet() < 0) {
      throw new Spent();
    }
  }

  /**
   * Before anything else that takes long.
   *
   * @throws Ended if nobody waits for it any more
   */
  void goOn() {
    if (ended) {
      throw new Ended();
    }
  }

  /** It would take more than it may. */
  static final class Spent extends RuntimeException {
    private static final long serialVersionUID = 1;

    Spent() {
      super("too many lines to try", null, false, false);
    }
  }

  /** Nobody waits for it any more. */
  public static final class Ended extends RuntimeException {
    private static final long serialVersionUID = 1;

    Ended() {
      super("ended before it was done", null, false, false);
    }
  }
}
