package dev.sparring.hearing;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Whether a line proposes something for the time after the talk: by the kinds that close, in the
 * whole line and towards its end, where a close stands, and by the rules of the table. A line that
 * ends by asking for a topic closes nothing.
 *
 * <p>The weights are those of a logistic regression on 400 lines that were written blind and 800
 * that were said in played calls; see docs/validity.md.
 */
final class Closing {
  private static final Set<String> TOGETHER = Set.of("propose_meeting", "close_sale", "commit");

  /** In these the buyer has no part. */
  private static final Set<String> ALONE = Set.of("send_something", "names_who");

  private static final double NONE = -4.0;
  private static final double WHOLE = 3.0;
  private static final double TAIL = 1.3;
  private static final double LAST = 1.8;
  private static final double MOST = 1.6;
  private static final double TOPIC_AT_THE_END = -1.4;
  private static final double BY_RULE = 1.8;

  /** A rule that holds in a line of one sentence says more: there is nothing else in it. */
  private static final double BY_RULE_ALONE = 4.4;

  private static final double OF_SENTENCES = 1.4;

  /** A talk's longest turns say no more than so many sentences. */
  private static final double MANY = 6;

  /** So many words say nothing of their own. */
  private static final int EXCLAMATION = 2;

  private Closing() {}

  /**
   * From 0 to 1.
   *
   * @param single guesses at each sentence
   * @param tail guesses at the last two together
   * @param byRule how surely a rule of the table takes it for a proposal, 0 if none does
   * @param alone whether the line says nothing else
   */
  static double likely(
      List<List<Guess>> single, List<Guess> tail, List<Guess> whole, double byRule, boolean alone) {
    if (single.isEmpty()) {
      return 0;
    }
    double most = single.stream().mapToDouble(Closing::any).max().orElse(0);
    double topic = tail.stream().filter(Closing::isAsked).mapToDouble(Guess::share).max().orElse(0);
    double sum =
        NONE
            + WHOLE * any(whole)
            + TAIL * any(tail)
            + LAST * any(single.getLast())
            + MOST * most
            + TOPIC_AT_THE_END * topic
            + byRule * (alone ? BY_RULE_ALONE : BY_RULE)
            + OF_SENTENCES * Math.min(MANY, single.size()) / MANY;
    return 1 / (1 + StrictMath.exp(-sum));
  }

  /** Whether a line says only one thing, beside "Perfect." and the like. */
  static boolean isAlone(List<Sentence> sentences) {
    return sentences.stream().filter(sentence -> sentence.words() > EXCLAMATION).count() <= 1;
  }

  private static boolean isAsked(Guess guess) {
    return guess.is(Examples.Type.TOPIC) || guess.is(Examples.Type.BACKGROUND);
  }

  private static double any(List<Guess> guesses) {
    return share(guesses, kind -> ALONE.contains(kind) || TOGETHER.contains(kind));
  }

  /** How much a text lies in the kinds in which the buyer has a part, 0 to 1. */
  static double together(List<Guess> guesses) {
    return share(guesses, TOGETHER::contains);
  }

  private static double share(List<Guess> guesses, Predicate<String> kinds) {
    return guesses.stream()
        .filter(guess -> guess.is(Examples.Type.KIND) && kinds.test(guess.of().name()))
        .mapToDouble(Guess::share)
        .sum();
  }
}
