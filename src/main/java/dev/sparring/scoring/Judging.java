package dev.sparring.scoring;

import dev.sparring.buyer.Take;
import dev.sparring.buyer.Turn;
import dev.sparring.scoring.Judge.Case;
import dev.sparring.scoring.Judge.Claim;
import dev.sparring.scoring.Judge.Question;
import dev.sparring.scoring.Judge.Spoken;
import dev.sparring.scoring.Judgement.Answer;
import dev.sparring.scoring.Rubric.Measure;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a judge is asked about a take, and which of the answers stand. Pure. */
public final class Judging {
  /** Any two words stand somewhere; fewer prove nothing. */
  private static final int FEWEST_WORDS = 2;

  private Judging() {}

  /** Empty if the rubric asks a judge nothing. */
  public static Optional<Case> caseOf(Take take, Rubric rubric) {
    var questions =
        rubric.criteria().stream()
            .flatMap(
                criterion ->
                    criterion.checks().stream()
                        .flatMap(check -> question(criterion.id(), check).stream()))
            .toList();
    return questions.isEmpty() || take.sellerTurns().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Case(
                rubric.language(), questions, take.turns().stream().map(Judging::spoken).toList()));
  }

  private static Optional<Question> question(String criterion, Rubric.Check check) {
    return switch (check.measure()) {
      case Measure.Ask(var ask) -> Optional.of(new Question(criterion + "." + check.id(), ask));
      case Measure.OnSignal on -> Optional.empty();
    };
  }

  private static Spoken spoken(Turn turn) {
    return new Spoken(turn.number(), turn instanceof Turn.BySeller, turn.text());
  }

  /**
   * The claims that stand: to a question that was asked, the first to it, with a quote that is in
   * its turn. Only a no may go without.
   */
  public static List<Answer> standing(Case given, List<Claim> claims) {
    return given.questions().stream()
        .flatMap(
            question ->
                claims.stream()
                    .filter(claim -> claim.id().equals(question.id()))
                    .limit(1)
                    .flatMap(claim -> answer(given, claim).stream()))
        .toList();
  }

  private static Optional<Answer> answer(Case given, Claim claim) {
    if (!claim.met() && claim.quote().isBlank()) {
      return Optional.of(new Answer(claim.id(), false, 0, 0, 0));
    }
    return given.turns().stream()
        .filter(spoken -> spoken.turn() == claim.turn())
        .findFirst()
        .flatMap(spoken -> quoted(spoken, claim));
  }

  private static Optional<Answer> quoted(Spoken spoken, Claim claim) {
    var quote = claim.quote().strip();
    int from = evened(spoken.text()).indexOf(evened(quote));
    return from < 0 || quote.split("\\s+", -1).length < FEWEST_WORDS
        ? Optional.empty()
        : Optional.of(
            new Answer(claim.id(), claim.met(), claim.turn(), from, from + quote.length()));
  }

  /** Of the same length: capitals and the shape of quotation marks are no difference. */
  private static String evened(String text) {
    var evened = text.replace('’', '\'').replace('“', '"').replace('”', '"').replace('\n', ' ');
    var small = evened.toLowerCase(Locale.ROOT);
    return small.length() == evened.length() ? small : evened;
  }
}
