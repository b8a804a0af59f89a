package dev.sparring.coaching;

import dev.sparring.scoring.Scorecard;
import java.util.List;
import java.util.Optional;

/** What can be praised when nothing else was good: small, and seen in a turn. */
record Humble(String point, int turn) {
  /** Points by the signal whose turns show them, the most telling first. */
  private static final List<List<String>> SHOWN_BY =
      List.of(
          List.of("recovered", "repaired"),
          List.of("encouraged", "encouraged"),
          List.of("stayed_polite", "polite"),
          List.of("introduced_clearly", "introduced"));

  static Optional<Humble> in(Scorecard card) {
    return SHOWN_BY.stream()
        .filter(shown -> card.value(shown.get(1)) > 0 && !card.turns(shown.get(1)).isEmpty())
        .map(shown -> new Humble(shown.get(0), card.turns(shown.get(1)).getFirst()))
        .findFirst();
  }
}
