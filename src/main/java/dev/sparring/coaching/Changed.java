package dev.sparring.coaching;

import dev.sparring.scenario.Scenario;
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
  private final Addressed addressed;
  private final Check check;
  private final Scorecard before;
  private final Scorecard after;

  private Changed(
      Vocabulary vocabulary, Addressed addressed, Check check, Scorecard before, Scorecard after) {
    this.vocabulary = vocabulary;
    this.addressed = addressed;
    this.check = check;
    this.before = before;
    this.after = after;
  }

  /**
   * @param scenario empty for a conversation without one
   */
  public static String sentence(
      Optional<Scenario> scenario,
      Rubric rubric,
      Coaching.Improvement coached,
      Scorecard before,
      Scorecard after) {
    var check = rubric.check(coached.criterion(), coached.check()).orElseThrow();
    var vocabulary = Vocabulary.of(rubric.language());
    var addressed = Addressed.of(vocabulary, scenario);
    var changed = new Changed(vocabulary, addressed, check, before, after);
    return changed.sentence(
        changed.checked(before, coached.criterion()), changed.checked(after, coached.criterion()));
  }

  private String sentence(Checked then, Checked now) {
    return counted(then, now)
        .or(() -> went(then, now))
        .orElseGet(() -> words(kind(then, now)).replace("{says}", check.says()));
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
        .filter(signal -> shown(signal, after) != shown(signal, before))
        .filter(signal -> change > 0 == shown(signal, after) > shown(signal, before))
        .flatMap(this::counted);
  }

  private Optional<String> counted(String signal) {
    return said(signal, shown(signal, after) == 0 ? "none" : "says")
        .map(says -> numbers(signal).fill(says, shown(signal, before), shown(signal, after)));
  }

  private Counted numbers(String signal) {
    return in(signal).equals("parts") ? Counted.parts(vocabulary) : Counted.numbers(vocabulary);
  }

  private static OptionalDouble change(Checked then, Checked now) {
    return then.value().isPresent() && now.value().isPresent()
        ? OptionalDouble.of(now.value().getAsDouble() - then.value().getAsDouble())
        : OptionalDouble.empty();
  }

  private long shown(String signal, Scorecard card) {
    return switch (in(signal)) {
      case "turns" -> card.turns(signal).size();
      case "parts" -> Part.of(card.value(signal));
      default -> Math.round(card.value(signal));
    };
  }

  private String in(String signal) {
    return vocabulary.text("changed", signal, "in").orElse("number");
  }

  /** Of a yes or no, which way it went. */
  private Optional<String> went(Checked then, Checked now) {
    if (now.verdict() == Verdict.NOT_JUDGED || change(then, now).isEmpty()) {
      return Optional.empty();
    }
    boolean was = then.value().orElse(0) > 0;
    boolean is = now.value().orElse(0) > 0;
    return check.signal().flatMap(signal -> said(signal, way(was, is)));
  }

  private static String way(boolean was, boolean is) {
    if (was) {
      return is ? "stays" : "went";
    }
    return is ? "came" : "stays_away";
  }

  private Optional<String> said(String signal, String kind) {
    return vocabulary.text("changed", signal, kind).map(addressed::to);
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
