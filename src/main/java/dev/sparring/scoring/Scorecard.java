package dev.sparring.scoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A take's signals, checks and criteria.
 *
 * @param signals by name, in the order of docs/how-scoring-works.md
 * @param overall weighted mean of the criteria that could be judged, 1 to 5, no more than the caps
 * @param caps what held it down, the lowest first
 */
public record Scorecard(
    Map<String, Measured> signals,
    List<Scored> criteria,
    OptionalDouble overall,
    List<Capped> caps) {
  public Scorecard {
    criteria = List.copyOf(criteria);
    caps = List.copyOf(caps);
  }

  /**
   * @param turns the turns that decided it
   */
  public record Capped(double overallAtMost, String says, List<Integer> turns) {
    public Capped {
      turns = List.copyOf(turns);
    }
  }

  /**
   * One criterion, {@code 1 + 4 x met / judged} rounded to one decimal; empty: not enough to judge.
   */
  public record Scored(
      String id, String title, int weight, OptionalDouble score, List<Checked> checks) {
    public Scored {
      checks = List.copyOf(checks);
    }

    private Scored missing(String check, double value) {
      var others = checks.stream().map(c -> c.id().equals(check) ? c.missed(value) : c).toList();
      return new Scored(id, title, weight, Scorecard.score(others), others);
    }
  }

  /**
   * @param turns the turns that decided it
   * @param value the signal's value, if it is on a signal
   * @param judged for the judge: what was answered
   */
  public record Checked(
      String id,
      String says,
      int weight,
      Verdict verdict,
      List<Integer> turns,
      OptionalDouble value,
      Optional<Judged> judged) {
    public Checked {
      turns = List.copyOf(turns);
    }

    private Checked missed(double by) {
      return new Checked(
          id, says, weight, Verdict.MISSED, turns, OptionalDouble.of(by), Optional.empty());
    }

    /** The same, shown by these turns alone. */
    public Checked in(List<Integer> some) {
      return new Checked(id, says, weight, verdict, some, value, judged);
    }
  }

  /**
   * What a judge said, in one or more reads.
   *
   * @param yes how many said yes
   * @param of how many gave an answer that stands
   * @param quote the words it is about
   */
  public record Judged(int yes, int of, Optional<String> quote) {}

  public enum Verdict {
    MET,
    MISSED,
    /**
     * There was no occasion, the reads of a judge differ, or the seller said that this is not what
     * happened.
     */
    NOT_JUDGED
  }

  /** Whether most of what counts had no occasion: less than half of it, by weight, was judged. */
  public boolean saysLittle() {
    var judged = criteria.stream().filter(scored -> scored.score().isPresent());
    return 2 * weight(judged) < weight(criteria.stream());
  }

  private static int weight(Stream<Scored> criteria) {
    return criteria.mapToInt(Scored::weight).sum();
  }

  /** The overall, as if nothing held it down. */
  public OptionalDouble uncapped() {
    return caps.isEmpty() ? overall : mean(criteria);
  }

  /**
   * The same, had a check been missed.
   *
   * @param value of its signal then
   */
  public Scorecard missing(String criterion, String check, double value) {
    var others =
        criteria.stream()
            .map(scored -> scored.id().equals(criterion) ? scored.missing(check, value) : scored)
            .toList();
    return new Scorecard(signals, others, overall(others, caps), caps);
  }

  /** Empty if nothing was judged. */
  static OptionalDouble score(List<Checked> checks) {
    int met = weight(checks, Set.of(Verdict.MET));
    int judged = weight(checks, Set.of(Verdict.MET, Verdict.MISSED));
    return judged == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(Math.round((1 + 4.0 * met / judged) * 10) / 10.0);
  }

  private static int weight(List<Checked> checks, Set<Verdict> verdicts) {
    return checks.stream()
        .filter(check -> verdicts.contains(check.verdict()))
        .mapToInt(Checked::weight)
        .sum();
  }

  static OptionalDouble overall(List<Scored> criteria, List<Capped> caps) {
    double most = caps.isEmpty() ? Double.MAX_VALUE : caps.getFirst().overallAtMost();
    var mean = mean(criteria);
    return mean.isPresent() ? OptionalDouble.of(Math.min(mean.getAsDouble(), most)) : mean;
  }

  /** By weights; two decimals are fine enough to tell two takes apart. */
  private static OptionalDouble mean(List<Scored> criteria) {
    var judged = criteria.stream().filter(scored -> scored.score().isPresent()).toList();
    double sum = judged.stream().mapToDouble(s -> s.weight() * s.score().orElse(0)).sum();
    int weights = judged.stream().mapToInt(Scored::weight).sum();
    return weights == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(Math.round(100 * sum / weights) / 100.0);
  }

  /** NaN where there was nothing to measure. */
  public double value(String signal) {
    return signals.getOrDefault(signal, Measured.NOTHING).value();
  }

  /** The turns that made a signal. */
  public List<Integer> turns(String signal) {
    return signals.getOrDefault(signal, Measured.NOTHING).turns();
  }

  public Optional<Scored> criterion(String id) {
    return criteria.stream().filter(scored -> scored.id().equals(id)).findFirst();
  }
}
