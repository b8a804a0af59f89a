package dev.sparring.agreement;

import java.util.List;
import java.util.OptionalDouble;

/** Two marks of the same take. */
record Pair(double one, double other) {
  static OptionalDouble meanDistance(List<Pair> pairs) {
    return pairs.stream().mapToDouble(pair -> Math.abs(pair.one - pair.other)).average();
  }
}
