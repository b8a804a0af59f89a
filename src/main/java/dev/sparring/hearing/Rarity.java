package dev.sparring.hearing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * How rare a word is, counted in plain sentences of everyday trade: a word that stands in many of
 * them says little about what a line is about.
 */
record Rarity(Map<String, Double> weights) {
  static final Rarity NONE = new Rarity(Map.of());

  /**
   * @param sentences each as its stems
   */
  static Rarity of(List<List<String>> sentences) {
    var counts = new HashMap<String, Integer>();
    sentences.forEach(
        stems -> new HashSet<>(stems).forEach(stem -> counts.merge(stem, 1, Integer::sum)));
    double most = Math.log(sentences.size() + 1.0);
    var weights = new HashMap<String, Double>();
    counts.forEach((stem, count) -> weights.put(stem, 1 - Math.log(count + 1.0) / most));
    return new Rarity(Map.copyOf(weights));
  }

  /** From 0 for a word in every sentence to 1 for one in none. */
  double of(String stem) {
    return weights.getOrDefault(stem, 1.0);
  }
}
