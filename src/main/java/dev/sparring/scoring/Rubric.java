package dev.sparring.scoring;

import dev.sparring.hearing.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Named groups of checks; read from {@code rubrics/<name>.yaml}, {@code extends} resolved, in one
 * language.
 */
public record Rubric(
    String name, Language language, String title, List<Criterion> criteria, List<Cap> caps) {
  public Rubric {
    criteria = List.copyOf(criteria);
    caps = List.copyOf(caps);
  }

  public Optional<Criterion> criterion(String id) {
    return criteria.stream().filter(criterion -> criterion.id().equals(id)).findFirst();
  }

  public Optional<Check> check(String criterion, String check) {
    return criterion(criterion).stream()
        .flatMap(found -> found.checks().stream())
        .filter(found -> found.id().equals(check))
        .findFirst();
  }

  /**
   * @param weight 1 or more
   * @param praise template of the coach's words for a strength whose check has none of its own
   */
  public record Criterion(String id, String title, int weight, String praise, List<Check> checks) {
    public Criterion {
      checks = List.copyOf(checks);
    }
  }

  /**
   * A yes/no question on a signal, or one for the judge.
   *
   * @param says the question as the seller reads it
   * @param weight 1 or more
   * @param judgedWhen bounds on signals that must hold for the check to count
   * @param redo the rule that one redone turn must show, one of {@link Redone#names}
   * @param advice template of the coach's words
   * @param question template of what a developing coach asks in place of the advice
   * @param attempt template of the one thing to try
   * @param about the {@link Points point to change} that missing it coaches
   * @param keeps the {@link Points point to keep} that meeting it praises
   * @param praise template of the coach's words where meeting it is praised
   * @param grave from where on missing it is grave; empty if it never is
   */
  public record Check(
      String id,
      String says,
      int weight,
      Measure measure,
      Map<String, Bound> judgedWhen,
      Optional<String> redo,
      String advice,
      Optional<String> question,
      String attempt,
      Optional<String> about,
      Optional<String> keeps,
      Optional<String> praise,
      Optional<Bound> grave) {
    public Check {
      judgedWhen = Map.copyOf(judgedWhen);
    }

    /** The signal that decides it; empty if a judge does. */
    public Optional<String> signal() {
      return switch (measure) {
        case Measure.OnSignal on -> Optional.of(on.signal());
        case Measure.Ask ask -> Optional.empty();
      };
    }

    /** Whether meeting it is a thing done, which can be praised; not an absence. */
    public boolean isDeed() {
      return switch (measure) {
        case Measure.OnSignal on -> Signals.isDeed(on.signal(), on.bound());
        case Measure.Ask ask -> true;
      };
    }
  }

  /**
   * What a take cannot make good: where it holds, {@code overall} is no more than this.
   *
   * @param when bounds on signals, which must all hold
   * @param overallAtMost 1 to 5
   * @param says why, in a sentence that the seller reads
   */
  public record Cap(Map<String, Bound> when, double overallAtMost, String says) {
    public Cap {
      when = Map.copyOf(when);
    }
  }

  /** What decides a check. */
  public sealed interface Measure {
    record OnSignal(String signal, Bound bound) implements Measure {}

    record Ask(String question) implements Measure {}
  }

  /** Yes/no signals count as 1 and 0; {@code is: yes} is at least 1. */
  public record Bound(OptionalDouble atLeast, OptionalDouble atMost) {
    /** Never for NaN: there was nothing to measure. */
    public boolean holds(double value) {
      return !Double.isNaN(value)
          && (atLeast.isEmpty() || value >= atLeast.getAsDouble())
          && (atMost.isEmpty() || value <= atMost.getAsDouble());
    }
  }
}
