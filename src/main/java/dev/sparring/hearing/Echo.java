package dev.sparring.hearing;

import java.util.HashSet;
import java.util.List;

/**
 * How much of the buyer's last line comes again in a sentence; rare words count for more.
 *
 * @param shared the weight of the stems that both hold
 * @param ofBuyer that weight as a share of what the buyer said, 0 to 1
 * @param ofSeller that weight as a share of what the seller says, 0 to 1
 */
record Echo(double shared, double ofBuyer, double ofSeller) {
  /** So much weight in common, two rare words, is two thirds of what can be expected. */
  private static final double MUCH = 2;

  static Echo of(List<Token> tokens, Before before) {
    double shared = 0;
    double said = 0;
    var seen = new HashSet<String>();
    for (var token : tokens) {
      if (seen.add(token.stem())) {
        said += token.weight();
        shared += before.holds(token) ? token.weight() : 0;
      }
    }
    return new Echo(shared, share(shared, before.weight()), share(shared, said));
  }

  private static double share(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }

  /** From 0 to 1: 1 when all of the buyer's words come again, or nothing but them. */
  double strength() {
    return Math.sqrt(Math.max(ofBuyer, ofSeller) * Math.min(1, shared));
  }

  /**
   * From 0 to 1: by how much of the buyer comes again, and by how large a part of what was said.
   */
  double building() {
    return (1 - Math.exp(-shared / MUCH) + ofBuyer) / 2;
  }
}
