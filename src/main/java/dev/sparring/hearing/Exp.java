package dev.sparring.hearing;

/**
 * The exponential function below zero, the same on every machine and several times as fast as
 * {@link StrictMath#exp}: half of the time of fitting went there.
 */
final class Exp {
  /** What is less than this, 1 in 10^17, is nothing beside 1. */
  private static final double NOTHING = -39;

  private static final double LOG2_E = 1 / StrictMath.log(2);
  private static final double LN_2 = StrictMath.log(2);
  private static final double C2 = 1 / 2.0;
  private static final double C3 = C2 / 3;
  private static final double C4 = C3 / 4;
  private static final double C5 = C4 / 5;
  private static final double C6 = C5 / 6;
  private static final double C7 = C6 / 7;
  private static final double C8 = C7 / 8;
  private static final int BIAS = 1023;
  private static final int MANTISSA = 52;

  private Exp() {}

  /**
   * e to the power of {@code x}, with an error of less than 1 in 10^9; 0 far below zero.
   *
   * @param x at most 0
   */
  static double of(double x) {
    if (!(x > NOTHING)) {
      return 0;
    }
    // e^x = 2^k e^r with r between -ln(2)/2 and ln(2)/2, and e^r by its Taylor series, in pairs
    // that do not wait for each other.
    long k = (long) (x * LOG2_E - 0.5);
    double r = x - k * LN_2;
    double r2 = r * r;
    double r4 = r2 * r2;
    double high = C4 + r * C5 + r2 * (C6 + r * C7) + r4 * C8;
    double sum = 1 + r + r2 * (C2 + r * C3) + r4 * high;
    return sum * Double.longBitsToDouble((k + BIAS) << MANTISSA);
  }
}
