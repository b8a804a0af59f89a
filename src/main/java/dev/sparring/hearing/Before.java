package dev.sparring.hearing;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The buyer's last remark, as far as the seller's line can take it up.
 *
 * @param stems its stems, each with its weight
 * @param words in order
 * @param asks whether it ends by asking the seller something
 */
record Before(Map<String, Double> stems, List<String> words, boolean asks) {
  static Before of(List<Token> tokens, boolean asks) {
    var stems = new HashMap<String, Double>();
    tokens.forEach(token -> stems.put(token.stem(), token.weight()));
    return new Before(Map.copyOf(stems), words(tokens), asks);
  }

  private static List<String> words(List<Token> tokens) {
    return tokens.stream().map(Token::word).toList();
  }

  /** Whether just these words stand in it, one after another. */
  boolean says(List<Token> tokens) {
    return Collections.indexOfSubList(words, words(tokens)) >= 0;
  }

  boolean holds(Token token) {
    return stems.containsKey(token.stem());
  }

  /** All that it says. */
  double weight() {
    return stems.values().stream().mapToDouble(Double::doubleValue).sum();
  }
}
