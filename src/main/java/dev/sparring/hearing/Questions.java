package dev.sparring.hearing;

import java.util.Locale;

/** What a sentence asks, by word order and frames; the question mark is only the last resort. */
record Questions(Rules asks, Rules why, Rules leading, Rules names) {
  private static final Asked STATEMENT = new Asked(Asks.NOTHING, "no question");
  private static final Asked MARKED = new Asked(Asks.CLOSED, "only a question mark");

  /**
   * @param rule the name of the rule that decided
   */
  record Asked(Asks asks, String rule) {
    boolean something() {
      return asks == Asks.OPEN || asks == Asks.CLOSED;
    }
  }

  static Questions of(LanguageTable table) {
    return new Questions(
        table.rules("asks"), table.rules("why"), table.rules("leading"), table.rules("names"));
  }

  Asked asked(Clause clause) {
    return asks.first(clause)
        .map(match -> new Asked(asks(match.rule()), match.rule().name()))
        .orElse(clause.questionMark() ? MARKED : STATEMENT);
  }

  private static Asks asks(Rule rule) {
    return Asks.valueOf(rule.means().toUpperCase(Locale.ROOT));
  }

  boolean asksWhy(Clause clause, Asked asked) {
    return asked.asks() == Asks.OPEN && why.hold(clause);
  }

  /** Whether yes or no answers it: it asks for no name, number, time or place. */
  boolean isPolar(Clause clause, Asked asked) {
    return asked.asks() == Asks.CLOSED && !names.hold(clause);
  }

  boolean leads(Clause clause, Asked asked) {
    return asked.something() && leading.hold(clause);
  }
}
