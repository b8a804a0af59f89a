package dev.sparring.coaching;

import dev.sparring.buyer.Take;
import dev.sparring.hearing.Language;
import dev.sparring.scoring.Scorecard;
import dev.sparring.scoring.Scorecard.Checked;
import dev.sparring.scoring.Scorecard.Scored;
import dev.sparring.scoring.Scorecard.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads reflections and restatements: docs/how-scoring-works.md, "Reflection, restatement, rewind".
 * Pure.
 */
public final class Reflections {
  /** What makes an account specific, by its name in the tables; a quote is the fifth. */
  private static final List<String> DETAILS =
      List.of("moments", "behaviours", "consequences", "alternatives");

  private static final Pattern QUOTED = Pattern.compile("[\"“„»«][^\"“”„»«]{3,}[\"”“«»]");

  /** From here on an account counts as specific. */
  private static final double SPECIFIC = 0.4;

  /** More details, or words, than these say no more about how specific an account is. */
  private static final double MANY_DETAILS = 8;

  private static final double MANY_WORDS = 80;

  private Reflections() {}

  /**
   * Specificity is half the kinds of detail of five, three tenths their number, and two tenths the
   * length: length alone goes with depth, but does not make it.
   *
   * @param language the take's; the text may be in any of the four
   */
  public static Account read(Language language, String text) {
    var words = Vocabulary.words(text);
    var vocabulary = Vocabulary.of(words, language);
    var counts =
        DETAILS.stream().mapToInt(kind -> vocabulary.phrases("reflection", kind).in(words));
    var details =
        Stream.concat(counts.boxed(), Stream.of(quotes(vocabulary, words, text))).toList();
    long kinds = details.stream().filter(count -> count > 0).count();
    int number = details.stream().mapToInt(Integer::intValue).sum();
    double specificity =
        0.5 * kinds / details.size()
            + 0.3 * Math.min(1, number / MANY_DETAILS)
            + 0.2 * Math.min(1, words.size() / MANY_WORDS);
    return new Account(
        specificity,
        vocabulary.phrases("reflection", "went_well").standIn(words),
        vocabulary.phrases("reflection", "to_improve").standIn(words),
        number == 0 || (kinds == 1 && verdict(vocabulary, words)));
  }

  private static int quotes(Vocabulary vocabulary, List<String> words, String text) {
    return (int) QUOTED.matcher(text).results().count()
        + vocabulary.phrases("reflection", "quotes").in(words);
  }

  private static boolean verdict(Vocabulary vocabulary, List<String> words) {
    return words.size() <= 8 && vocabulary.phrases("reflection", "verdicts").standIn(words);
  }

  /**
   * Share met of four, 0 to 1: specific, both sides, no bare verdict, the turn to redo fits the
   * evidence.
   */
  public static double insight(Account account, OptionalInt redo, Take take, Scorecard card) {
    var met =
        Stream.of(
            account.specificity() >= SPECIFIC,
            account.namesStrength() && account.namesImprovement(),
            !account.bareVerdict(),
            redo.isPresent() && fits(redo.getAsInt(), take, card));
    return met.filter(yes -> yes).count() / 4.0;
  }

  /** One of the turns in which the two weakest criteria missed a check, or next to one. */
  private static boolean fits(int redo, Take take, Scorecard card) {
    var turns = take.sellerTurns().stream().map(turn -> turn.number()).toList();
    return card.criteria().stream()
        .filter(criterion -> criterion.score().isPresent())
        .sorted(Comparator.comparingDouble(criterion -> criterion.score().orElseThrow()))
        .limit(2)
        .flatMap(Reflections::missedTurns)
        .anyMatch(turn -> Math.abs(turns.indexOf(turn) - turns.indexOf(redo)) <= 1);
  }

  private static Stream<Integer> missedTurns(Scored criterion) {
    return criterion.checks().stream()
        .filter(check -> check.verdict() == Verdict.MISSED)
        .map(Checked::turns)
        .flatMap(List::stream);
  }
}
