package dev.sparring.hearing;

/** Building on what the buyer said just before: by a question, or by giving it back. */
record TakingUp(Rules goesOn, Rules givesBack) {
  static TakingUp of(LanguageTable table) {
    return new TakingUp(table.rules("goes_on"), table.rules("gives_back"));
  }

  /** Strength from 0 to 1 of a question that builds on the buyer's last line. */
  double followsUp(Clause clause, Before before, Echo echo) {
    return before.stems().isEmpty() ? 0 : either(echo.strength(), goesOn.strength(clause));
  }

  /** Strength from 0 to 1 of a statement that gives the buyer's content back. */
  double givesBack(Clause clause, Before before, Echo echo) {
    return either(echo.strength(), givesBack.strength(clause));
  }

  private static double either(double one, double other) {
    return 1 - (1 - one) * (1 - other);
  }
}
