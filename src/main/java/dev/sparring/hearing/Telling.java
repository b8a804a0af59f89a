package dev.sparring.hearing;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Talk about the own company, product or advice, and whether the buyer had asked for it. */
record Telling(
    Rules offers, Rules advises, Rules introduces, Map<String, List<List<String>>> offer) {
  /** Naming the own product says more than any general word of offering. */
  private static final double NAMED = 0.5;

  /**
   * @param offer names of the seller's own company and products
   */
  static Telling of(LanguageTable table, List<String> offer) {
    var names =
        offer.stream()
            .map(name -> table.tokens(name).stream().map(Token::word).toList())
            .filter(name -> !name.isEmpty())
            .collect(Collectors.groupingBy(List::getFirst));
    return new Telling(
        table.rules("pitches"), table.rules("tells"), table.rules("introduces"), Map.copyOf(names));
  }

  /** Strength from 0 to 1 of talk about the offer. */
  double pitches(Clause clause) {
    double general = offers.strength(clause);
    return names(clause) ? 1 - (1 - general) * (1 - NAMED) : general;
  }

  /** Strength from 0 to 1 of talk about company, product or advice; never below a pitch's. */
  double tells(Clause clause, double pitches) {
    return Math.max(pitches, advises.strength(clause));
  }

  boolean introduces(Clause clause) {
    return introduces.hold(clause);
  }

  private boolean names(Clause clause) {
    for (int at = 0; at < clause.size(); at++) {
      int from = at;
      var names = offer.getOrDefault(clause.token(at).word(), List.of());
      if (names.stream().anyMatch(name -> stands(name, clause, from))) {
        return true;
      }
    }
    return false;
  }

  private static boolean stands(List<String> name, Clause clause, int at) {
    if (at + name.size() > clause.size()) {
      return false;
    }
    for (int i = 0; i < name.size(); i++) {
      if (!clause.token(at + i).word().equals(name.get(i))) {
        return false;
      }
    }
    return true;
  }
}
