package dev.sparring.hearing;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Talk about the own company, product or advice, and whether the buyer had asked for it. */
record Telling(
    Rules offers, Rules advises, Rules introduces, Map<String, List<List<String>>> offer) {
  /** Naming the own product says more than any general word of offering. */
  private static final double NAMED = 0.5;

  /** Without any rule a statement is never decided as telling, however much it says. */
  private static final double INFORMS_AT_MOST = 0.45;

  /** So many words of weight, new to the buyer, bring a statement two thirds of the way there. */
  private static final double INFORMATION = 5;

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
  double pitches(Clause clause, Before before) {
    double general = offers.strength(clause, informs(clause, before));
    return names(clause) ? 1 - (1 - general) * (1 - NAMED) : general;
  }

  /** Strength from 0 to 1 of talk about company, product or advice. */
  double tells(Clause clause, Before before) {
    return advises.strength(clause, informs(clause, before));
  }

  /** A statement that says much that is new informs, whatever it is about. */
  private static double informs(Clause clause, Before before) {
    double fresh =
        clause.tokens().stream()
            .filter(token -> !token.plain() && !before.holds(token))
            .mapToDouble(Token::weight)
            .sum();
    return INFORMS_AT_MOST * (1 - Math.exp(-fresh / INFORMATION));
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
