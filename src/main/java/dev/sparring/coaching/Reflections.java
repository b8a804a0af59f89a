package dev.sparring.coaching;

import dev.sparring.buyer.Take;
import dev.sparring.hearing.Ear;
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

  /** So much content, and so many details, are two thirds of all that there can be. */
  private static final double CONTENT = 9;

  private static final double MANY_DETAILS = 5;

  private Reflections() {}

  /**
   * Specificity is, to eleven parts of twenty, what the words say, each word once and a rare one
   * for more than a common one, to five the kinds of detail of five, and to four their number.
   * Words and details count for less the more of them there are: length goes with depth, but does
   * not make it.
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
    double content = Ear.of(vocabulary.language()).content(text);
    double specificity =
        0.55 * upTo(content / CONTENT)
            + 0.25 * kinds / details.size()
            + 0.2 * upTo(number / MANY_DETAILS);
    return new Account(
        specificity,
        vocabulary.phrases("reflection", "went_well").standIn(words),
        vocabulary.phrases("reflection", "to_improve").standIn(words) && !blames(vocabulary, words),
        number == 0 || (kinds == 1 && verdict(vocabulary, words)));
  }

  /** Finds the fault with the other, and nothing that one could do oneself. */
  private static boolean blames(Vocabulary vocabulary, List<String> words) {
    return vocabulary.phrases("reflection", "blames").standIn(words)
        && !vocabulary.phrases("reflection", "owns").standIn(words);
  }

  /** From 0 towards 1, ever more slowly: 0.63 at 1. */
  private static double upTo(double much) {
    return 1 - Math.exp(-much);
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
