package dev.sparring.hearing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * Lines as weighted stems of length one. A stem weighs by its rarity in the language, and less the
 * more of the scenario's topics it stands in.
 */
record Vectors(LanguageTable table, Map<String, Double> tellingApart) {
  static Vectors of(LanguageTable table, List<Examples> topics) {
    var counts = new HashMap<String, Integer>();
    for (var topic : topics) {
      var stems = new HashSet<String>();
      topic.asked().forEach(line -> table.tokens(line).forEach(token -> stems.add(token.stem())));
      stems.forEach(stem -> counts.merge(stem, 1, Integer::sum));
    }
    double all = topics.size();
    var tellingApart = new HashMap<String, Double>();
    counts.forEach(
        (stem, count) -> tellingApart.put(stem, Math.log(1 + all / count) / Math.log(1 + all)));
    return new Vectors(table, Map.copyOf(tellingApart));
  }

  Map<String, Double> vector(String line) {
    return vector(table.tokens(line));
  }

  Map<String, Double> vector(List<Token> tokens) {
    var vector = new HashMap<String, Double>();
    for (var token : tokens) {
      double weight = token.weight() * tellingApart.getOrDefault(token.stem(), 1.0);
      vector.merge(token.stem(), weight, Math::max);
    }
    return unit(vector);
  }

  /** The middle of lines: what they have in common weighs most. */
  Map<String, Double> middle(List<String> lines) {
    var middle = new HashMap<String, Double>();
    lines.forEach(line -> vector(line).forEach((stem, w) -> middle.merge(stem, w, Double::sum)));
    return Map.copyOf(unit(middle));
  }

  /** From 0 for nothing in common to 1 for the same. */
  static double near(Map<String, Double> one, Map<String, Double> other) {
    double near = 0;
    for (var entry : one.entrySet()) {
      near += entry.getValue() * other.getOrDefault(entry.getKey(), 0.0);
    }
    return near;
  }

  private static Map<String, Double> unit(Map<String, Double> vector) {
    double length =
        Math.sqrt(vector.values().stream().mapToDouble(weight -> weight * weight).sum());
    if (length > 0) {
      vector.replaceAll((stem, weight) -> weight / length);
    }
    return vector;
  }
}
