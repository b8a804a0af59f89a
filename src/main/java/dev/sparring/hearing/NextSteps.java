package dev.sparring.hearing;

import java.util.List;

/** What a line proposes for the time after the talk. */
record NextSteps(Rules activities, Rules times, Rules shared, Rules slots) {
  private static final String ALONE = "alone";

  static NextSteps of(LanguageTable table) {
    return new NextSteps(
        table.rules("next_step"),
        table.rules("next_step_time"),
        table.rules("next_step_shared"),
        table.rules("slots"));
  }

  /** How surely a rule takes it for a proposal, 0 if none does. */
  double proposes(Clause clause) {
    return activities.all(clause).stream()
        .mapToDouble(match -> match.rule().weight())
        .max()
        .orElse(0);
  }

  /** Whether it says of itself that only the seller has a part in it. */
  boolean isAlone(Clause clause) {
    return activities.all(clause).stream()
        .map(match -> match.rule().means())
        .anyMatch(ALONE::equals);
  }

  /** Whether a day or a time is named. */
  boolean dates(Clause clause) {
    return times.hold(clause);
  }

  /** Whether the buyer has a part in it. */
  boolean shares(Clause clause) {
    return shared.hold(clause);
  }

  /** The two days or hours that are offered, if any are: the first and last words of the rule. */
  List<String> slots(List<Clause> clauses) {
    for (var clause : clauses) {
      var match = slots.first(clause);
      if (match.isPresent()) {
        return List.of(
            clause.token(match.get().from()).word(), clause.token(match.get().to() - 1).word());
      }
    }
    return List.of();
  }
}
