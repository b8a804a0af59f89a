package dev.sparring.coaching;

import dev.sparring.buyer.Take;
import dev.sparring.buyer.Turn;
import dev.sparring.coaching.CoachVoice.Advice;
import dev.sparring.coaching.CoachVoice.Worded;
import dev.sparring.coaching.Coaching.Improvement;
import dev.sparring.hearing.Ear;
import dev.sparring.hearing.Language;
import dev.sparring.hearing.Word;
import dev.sparring.scenario.Scenario;
import dev.sparring.scoring.Rubric;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which words of a model a coach may use in place of the rule's. Pure. */
public final class Rewording {
  private static final int MOST_SENTENCES = 2;
  private static final int MOST_WORDS = 70;
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern QUOTED = Pattern.compile("[\"“„»«]([^\"“”„»«]{3,})[\"”“»«]");
  private static final Pattern NOT_SPOKEN = Pattern.compile("[*\\[\\]{}<>#|`]|https?:");

  private final Language language;
  private final Improvement byRule;
  private final String said;

  private Rewording(Rubric rubric, Take take, Improvement byRule) {
    this.language = rubric.language();
    this.byRule = byRule;
    this.said =
        evened(
            Stream.concat(
                    take.turns().stream().map(Turn::text),
                    Stream.of(take.opening(), byRule.text(), byRule.attempt()))
                .collect(Collectors.joining("\n")));
  }

  /** What a model is given to word. */
  public static Advice advice(Rubric rubric, Take take, Improvement byRule) {
    var check = rubric.check(byRule.criterion(), byRule.check()).orElseThrow();
    return new Advice(
        rubric.language(),
        check.says(),
        take.before(byRule.turn()),
        byRule.quote(),
        byRule.text(),
        byRule.attempt(),
        asks(byRule));
  }

  /**
   * The improvement in a model's words: the same moment and the same behaviour. Empty if the advice
   * is too long, in another language, names numbers or quotes lines that nobody said, or tells
   * where the coach asks. A line to try that is any of it, or is not heard as what is coached, is
   * the rule's.
   *
   * @param ear the scenario's, which hears sellers too
   */
  public static Optional<Improvement> of(
      Scenario scenario, Rubric rubric, Ear ear, Take take, Improvement byRule, Worded worded) {
    var rewording = new Rewording(rubric, take, byRule);
    var check = rubric.check(byRule.criterion(), byRule.check()).orElseThrow();
    var attempt = worded.attempt().strip();
    var teaches =
        rewording.mayBeUsed(attempt)
            && Tries.teaches(scenario, ear, take, check, byRule.turn(), attempt);
    return rewording.mayAdvise(worded.text())
        ? Optional.of(
            new Improvement(
                byRule.criterion(),
                byRule.check(),
                byRule.about(),
                byRule.turn(),
                byRule.quote(),
                worded.text().strip(),
                teaches ? attempt : byRule.attempt()))
        : Optional.empty();
  }

  /** A question may stand in what is quoted, too: what counts is how it ends. */
  private static boolean asks(Improvement byRule) {
    return byRule.text().endsWith("?");
  }

  private boolean mayAdvise(String text) {
    return mayBeUsed(text) && (!asks(byRule) || text.contains("?"));
  }

  private boolean mayBeUsed(String text) {
    var words = Word.in(language, text).size();
    return words > 0
        && words <= MOST_WORDS
        && sentences(text) <= MOST_SENTENCES
        && Word.otherThan(language, text).isEmpty()
        && !NOT_SPOKEN.matcher(text).find()
        && all(NUMBER, text, 0)
        && all(QUOTED, text, 1);
  }

  private int sentences(String text) {
    var breaks = BreakIterator.getSentenceInstance(Locale.of(language.code()));
    breaks.setText(text.strip());
    var count = 0;
    while (breaks.next() != BreakIterator.DONE) {
      count++;
    }
    return count;
  }

  /** Whether all that is found in a text was said in the take. */
  private boolean all(Pattern pattern, String text, int group) {
    return pattern
        .matcher(text)
        .results()
        .map((MatchResult found) -> found.group(group))
        .allMatch(found -> said.contains(evened(found)));
  }

  /** As it sounds: capitals, marks and blanks make no difference. */
  private static String evened(String text) {
    return text.toLowerCase(Locale.ROOT)
        .replace('’', '\'')
        .replaceAll("[^\\p{L}\\p{N}'\n]+", " ")
        .strip();
  }
}
