package dev.sparring.hearing;

/** Building on what the buyer said just before: by a question, or by giving it back. */
record TakingUp(Rules goesOn, Rules givesBack) {
  static TakingUp of(LanguageTable table) {
    return new TakingUp(table.rules("goes_on"), table.rules("gives_back"));
  }

  /** Strength from 0 to 1 of a question that builds on the buyer's last line. */
  double followsUp(Clause clause, Before before, Echo echo) {
    return before.stems().isEmpty() ? 0 : goesOn.strength(clause, echo.strength());
  }

  /** Strength from 0 to 1 of a statement that gives the buyer's content back. */
  double givesBack(Clause clause, Before before, Echo echo) {
    return givesBack.strength(clause, echo.strength());
  }
}
