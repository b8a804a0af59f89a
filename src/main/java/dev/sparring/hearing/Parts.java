package dev.sparring.hearing;

import java.util.List;
import java.util.regex.Pattern;

/** The parts that an ear hears with, made ready once. */
record Parts(
    LanguageTable table,
    Sentences sentences,
    Questions questions,
    Rules reactions,
    TakingUp takingUp,
    Telling telling,
    NextSteps nextSteps,
    Manners manners,
    Guessing guessing,
    Earlier earlier) {
  private static final Pattern QUOTED = Pattern.compile("[\"“„»][^\"“”„»«]*[\"”“«]");

  static Parts of(Language language, List<String> offer, List<Examples> examples, Meaning meaning) {
    var table = LanguageTable.of(language);
    var sentences = Sentences.of(table);
    var questions = Questions.of(table);
    return new Parts(
        table,
        sentences,
        questions,
        table.rules("reactions"),
        TakingUp.of(table),
        Telling.of(table, offer),
        NextSteps.of(table),
        Manners.of(table),
        Guessing.of(language, examples, meaning),
        new Earlier(table));
  }

  /** "Really?" asks for no answer, nor does a question that is only quoted. */
  Before before(String line) {
    var said = table.tokens(QUOTED.matcher(line).replaceAll(" "));
    var clauses = sentences.in(said).stream().filter(clause -> !reactions.hold(clause)).toList();
    return Before.of(table.tokens(line), asks(questions, clauses));
  }

  private static boolean asks(Questions questions, List<Clause> clauses) {
    return clauses.stream().anyMatch(clause -> questions.asked(clause).something());
  }
}
