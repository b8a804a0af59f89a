package dev.sparring.hearing;

import java.util.Comparator;
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

  /**
   * The remark that a line comes after: of each part the wording that it takes up most, and it asks
   * if a part does so in every wording.
   */
  Before before(Remark remark, List<Token> line) {
    var said = remark.parts().stream().flatMap(part -> takenUp(part, line).stream()).toList();
    return Before.of(
        said,
        remark.waits() || remark.parts().stream().anyMatch(p -> p.stream().allMatch(this::asks)));
  }

  /** By the words that tell something; where they do not decide, common ones are no merit. */
  private List<Token> takenUp(List<String> wordings, List<Token> line) {
    var telling = line.stream().filter(token -> !token.plain()).toList();
    return wordings.stream()
        .map(table::tokens)
        .max(
            Comparator.comparingDouble((List<Token> said) -> shared(telling, said))
                .thenComparing(said -> -shared(line, said)))
        .orElseThrow();
  }

  private static double shared(List<Token> line, List<Token> said) {
    return Echo.of(line, Before.of(said, false)).shared();
  }

  /** "Really?" asks for no answer, nor does a question that is only quoted. */
  private boolean asks(String wording) {
    var said = table.tokens(QUOTED.matcher(wording).replaceAll(" "));
    return sentences.in(said).stream()
        .anyMatch(clause -> !reactions.hold(clause) && questions.asked(clause).something());
  }
}
