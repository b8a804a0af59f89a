package dev.sparring.hearing;

import java.util.Locale;

/** How a seller stands to the buyer beside what is asked and told. */
record Manners(Rules encourages, Rules cares, Rules chats, Rules gives, Rules honest, Rules picks) {
  static Manners of(LanguageTable table) {
    return new Manners(
        table.rules("encourages"),
        table.rules("cares"),
        table.rules("small_talk"),
        table.rules("gives"),
        table.rules("honest"),
        table.rules("picks"));
  }

  Pick picks(Clause clause) {
    return picks
        .first(clause)
        .map(match -> Pick.valueOf(match.rule().means().toUpperCase(Locale.ROOT)))
        .orElse(Pick.NONE);
  }
}
