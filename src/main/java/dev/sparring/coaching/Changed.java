package dev.sparring.coaching;

import dev.sparring.scoring.Rubric;
import dev.sparring.scoring.Rubric.Check;
import dev.sparring.scoring.Scorecard;
import dev.sparring.scoring.Scorecard.Checked;
import dev.sparring.scoring.Scorecard.Verdict;
import java.util.Optional;
import java.util.OptionalDouble;

/** What changed on the coached check from one take to the next, in one true sentence. */
public final class Changed {
  private final Vocabulary vocabulary;
  private final Check check;
  private final Scorecard before;
  private final Scorecard after;

  private Changed(Rubric rubric, Check check, Scorecard before, Scorecard after) {
    this.vocabulary = Vocabulary.of(rubric.language());
    this.check = check;
    this.before = before;
    this.after = after;
  }

  public static String sentence(
      Rubric rubric, Coaching.Improvement coached, Scorecard before, Scorecard after) {
    var check = rubric.check(coached.criterion(), coached.check()).orElseThrow();
    var changed = new Changed(rubric, check, before, after);
    var then = changed.checked(before, coached.criterion());
    var now = changed.checked(after, coached.criterion());
    return changed
        .counted(then, now)
        .orElseGet(() -> changed.words(kind(then, now)).replace("{says}", check.says()));
  }

  private Checked checked(Scorecard card, String criterion) {
    return card.criterion(criterion).stream()
        .flatMap(scored -> scored.checks().stream())
        .filter(checked -> checked.id().equals(check.id()))
        .findFirst()
        .orElseThrow();
  }

  /** The signal's own sentence, where its figures changed and point the way that it went. */
  private Optional<String> counted(Checked then, Checked now) {
    if (now.verdict() == Verdict.NOT_JUDGED || change(then, now).isEmpty()) {
      return Optional.empty();
    }
    double change = change(then, now).getAsDouble();
    return check
        .signal()
        .flatMap(
            signal ->
                vocabulary
                    .text("changed", signal, "says")
                    .filter(says -> shown(signal, after) != shown(signal, before))
                    .filter(says -> change > 0 == shown(signal, after) > shown(signal, before))
                    .map(
                        says ->
                            new Counted(vocabulary)
                                .fill(says, shown(signal, before), shown(signal, after))));
  }

  private static OptionalDouble change(Checked then, Checked now) {
    return then.value().isPresent() && now.value().isPresent()
        ? OptionalDouble.of(now.value().getAsDouble() - then.value().getAsDouble())
        : OptionalDouble.empty();
  }

  private long shown(String signal, Scorecard card) {
    return switch (vocabulary.text("changed", signal, "in").orElse("number")) {
      case "turns" -> card.turns(signal).size();
      case "percent" -> Math.round(100 * card.value(signal));
      default -> Math.round(card.value(signal));
    };
  }

  private static String kind(Checked then, Checked now) {
    return switch (now.verdict()) {
      case NOT_JUDGED -> "not_judged";
      case MET -> "met";
      case MISSED -> missed(then, now);
    };
  }

  /** Still missed: unchanged, or with other figures. */
  private static String missed(Checked then, Checked now) {
    return change(then, now).orElse(0) == 0 ? "same" : "not_there";
  }

  private String words(String kind) {
    return vocabulary.text("changed", kind).orElseThrow();
  }
}
