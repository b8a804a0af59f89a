package dev.sparring.coaching;

import dev.sparring.hearing.Language;
import java.util.List;

/**
 * Reads reflections and restatements: docs/how-scoring-works.md, "Reflection, restatement, rewind".
 * Pure.
 */
public final class Reflections {
  /** So much content, and so many details, are half of all that there can be. */
  private static final double CONTENT = 4;

  private static final double DETAILS = 3;

  private static final int KINDS = 6;

  /** What an account loses that is nothing but vague words. */
  private static final double VAGUE = 0.8;

  private Reflections() {}

  /**
   * What an account says of that one talk, and of no other.
   *
   * @param language the take's; the text may be in any of the four
   */
  public static Account read(Language language, String text) {
    var words = Vocabulary.words(text);
    var vocabulary = Vocabulary.of(words, language);
    var particulars = Particulars.of(vocabulary, words, text);
    return new Account(
        specificity(particulars),
        vocabulary.phrases("reflection", "went_well").standIn(words),
        vocabulary.phrases("reflection", "to_improve").standIn(words) && !blames(vocabulary, words),
        says(particulars) == 0 || (says(particulars) == 1 && verdict(vocabulary, words)));
  }

  /**
   * To eleven parts of twenty what the words say that are not vague, to five the kinds of detail,
   * to four their number; and the less, the larger the share of vague words. Words and details
   * count for less the more of them there are: length goes with depth, but does not make it.
   */
  private static double specificity(Particulars found) {
    double named =
        0.55 * upTo(found.content() / CONTENT)
            + 0.25 * found.kinds() / KINDS
            + 0.2 * upTo(found.number() / DETAILS);
    return named * (1 - VAGUE * found.vague());
  }

  private static int says(Particulars found) {
    return found.kinds() + Math.min(1, found.behaviours());
  }

  /** Finds the fault with the other, and nothing that one could do oneself. */
  private static boolean blames(Vocabulary vocabulary, List<String> words) {
    return vocabulary.phrases("reflection", "blames").standIn(words)
        && !vocabulary.phrases("reflection", "owns").standIn(words);
  }

  /** From 0 towards 1, ever more slowly: one half at 1. */
  private static double upTo(double much) {
    return much / (1 + much);
  }

  private static boolean verdict(Vocabulary vocabulary, List<String> words) {
    return words.size() <= 8 && vocabulary.phrases("reflection", "verdicts").standIn(words);
  }
}
