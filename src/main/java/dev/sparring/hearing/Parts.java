package dev.sparring.hearing;

import java.util.List;

/** The parts that an ear hears with, made ready once. */
record Parts(
    LanguageTable table,
    Sentences sentences,
    Questions questions,
    TakingUp takingUp,
    Telling telling,
    NextSteps nextSteps,
    Manners manners,
    Topics topics,
    Earlier earlier) {
  static Parts of(LanguageTable table, List<String> offer, List<Examples> topics) {
    return new Parts(
        table,
        Sentences.of(table),
        Questions.of(table),
        TakingUp.of(table),
        Telling.of(table, offer),
        NextSteps.of(table),
        Manners.of(table),
        Topics.of(table, topics),
        new Earlier(table));
  }

  Before before(String line) {
    var tokens = table.tokens(line);
    var clauses = sentences.in(tokens);
    boolean asks = clauses.stream().anyMatch(clause -> questions.asked(clause).something());
    return Before.of(tokens, asks);
  }
}
