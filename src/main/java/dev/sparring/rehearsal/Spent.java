package dev.sparring.rehearsal;

import java.time.Duration;

/**
 * What asking models took, added up.
 *
 * @param calls how often a model was asked
 * @param tokensIn tokens sent
 * @param tokensOut tokens received
 * @param took time that was waited for them, one after another
 */
public record Spent(long calls, long tokensIn, long tokensOut, Duration took) {
  public static final Spent NONE = new Spent(0, 0, 0, Duration.ZERO);

  static Spent on(Event.ModelAsked asked) {
    return new Spent(1, asked.tokensIn(), asked.tokensOut(), asked.took());
  }

  public Spent plus(Spent other) {
    return new Spent(
        calls + other.calls,
        tokensIn + other.tokensIn,
        tokensOut + other.tokensOut,
        took.plus(other.took));
  }

  public long tokens() {
    return tokensIn + tokensOut;
  }
}
