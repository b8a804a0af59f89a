package dev.sparring.scoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
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

  /** By weights; two decimals are fine enough to tell two takes apart. */
  static OptionalDouble mean(List<Scored> criteria) {
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
