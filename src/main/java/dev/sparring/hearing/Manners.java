package dev.sparring.hearing;

/** How a seller stands to the buyer beside what is asked and told. */
record Manners(Rules encourages, Rules cares, Rules chats, Rules gives, Rules honest) {
  static Manners of(LanguageTable table) {
    return new Manners(
        table.rules("encourages"),
        table.rules("cares"),
        table.rules("small_talk"),
        table.rules("gives"),
        table.rules("honest"));
  }
}
