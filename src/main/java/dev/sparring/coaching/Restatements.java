package dev.sparring.coaching;

import dev.sparring.hearing.Ear;
import dev.sparring.hearing.Language;
import dev.sparring.hearing.Line;
import dev.sparring.hearing.Remark;
import dev.sparring.scoring.Rubric;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether coaching was taken in. Pure. */
public final class Restatements {
  /** As many words in a row are not found twice by chance. */
  private static final int RUN = 4;

  /** What stands in quotes or after a colon: an example of how it could be said. */
  private static final Pattern EXAMPLE = Pattern.compile("[\"“„»«:]\\s*([^\"“”„»«]{3,})");

  /** Names: to speak of the buyer is to say nothing of the advice. */
  private static final Pattern NAME = Pattern.compile("(?<![.!?:\"“”„»«]\\s?)\\b\\p{Lu}\\p{L}+");

  private Restatements() {}

  /**
   * Whether the restatement holds the improvement's behaviour in the seller's own words; an example
   * sentence counts.
   *
   * @param language the take's; the restatement may be in any of the four
   */
  public static boolean absorbed(
      Language language, Rubric.Check check, Coaching.Improvement improvement, String restatement) {
    var words = Vocabulary.words(restatement);
    var vocabulary = Vocabulary.of(words, language);
    return !copied(words, check, improvement)
        && (vocabulary.phrases("restated", Redo.rule(check)).standIn(words)
            || takesUp(language, improvement, restatement)
            || shown(vocabulary.language(), check, improvement, restatement));
  }

  /** Comes back to what the coach said, or would have said, in other words around it. */
  private static boolean takesUp(
      Language language, Coaching.Improvement improvement, String restatement) {
    var said =
        Stream.of(improvement.text(), improvement.attempt())
            .map(text -> Remark.of(NAME.matcher(text).replaceAll("")))
            .toList();
    var line = new Line(restatement, Remark.of(""), said, List.of(), false);
    return Ear.of(language).hear(line).tied() > 0;
  }

  private static boolean shown(
      Language language, Rubric.Check check, Coaching.Improvement improvement, String restatement) {
    var examples = EXAMPLE.matcher(restatement).results().map(MatchResult::group);
    var ear = Ear.of(language);
    return Stream.concat(examples, Stream.of(restatement))
        .map(example -> ear.hear(Line.of(example, improvement.attempt())))
        .anyMatch(heard -> Redo.shown(check, heard));
  }

  /** More than half of it stands on the screen, word for word. */
  private static boolean copied(
      List<String> words, Rubric.Check check, Coaching.Improvement improvement) {
    var screen = new HashSet<List<String>>();
    Stream.of(improvement.text(), improvement.attempt(), check.says(), improvement.quote())
        .map(Vocabulary::words)
        .forEach(shown -> screen.addAll(runs(shown)));
    var runs = runs(words);
    long same = runs.stream().filter(screen::contains).count();
    return 2 * same > runs.size();
  }

  private static Set<List<String>> runs(List<String> words) {
    var runs = new HashSet<List<String>>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      runs.add(words.subList(i, i + RUN));
    }
    return runs;
  }
}
