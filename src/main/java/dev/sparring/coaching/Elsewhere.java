package dev.sparring.coaching;

import dev.sparring.scoring.Rubric;
import dev.sparring.scoring.Rubric.Check;
import dev.sparring.scoring.Scorecard;
import dev.sparring.scoring.Scorecard.Checked;
import dev.sparring.scoring.Scorecard.Scored;
import dev.sparring.scoring.Scorecard.Verdict;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What became of the checks that the coaching did not train, from one take to the next: those of
 * other skills, judged in both takes.
 */
record Elsewhere(List<Pair> pairs) {
  /** Up to here it is practice. */
  private static final double BY_PRACTICE_ALONE = 0.4;

  /** From here on the first take was not played in earnest. */
  private static final double NOT_IN_EARNEST = 0.5;

  /**
   * One check in both takes.
   *
   * @param worth its part of the overall score
   */
  private record Pair(double worth, Verdict then, Verdict now) {}

  static Elsewhere of(Rubric rubric, Check coached, Scorecard before, Scorecard after) {
    return new Elsewhere(
        before.criteria().stream()
            .flatMap(
                then ->
                    then.checks().stream()
                        .filter(check -> isElsewhere(rubric, then, check, coached))
                        .map(check -> pair(then, check, after)))
            .filter(pair -> pair.then() != Verdict.NOT_JUDGED && pair.now() != Verdict.NOT_JUDGED)
            .toList());
  }

  private static boolean isElsewhere(Rubric rubric, Scored in, Checked check, Check coached) {
    var skill = Skill.of(rubric.check(in.id(), check.id()).orElseThrow());
    return skill != Skill.KNOWING && skill != Skill.of(coached);
  }

  private static Pair pair(Scored then, Checked check, Scorecard after) {
    double all = then.checks().stream().mapToInt(Checked::weight).sum();
    return new Pair(then.weight() * check.weight() / all, check.verdict(), now(then, check, after));
  }

  private static Verdict now(Scored then, Checked check, Scorecard after) {
    return after.criterion(then.id()).orElseThrow().checks().stream()
        .filter(checked -> checked.id().equals(check.id()))
        .findFirst()
        .orElseThrow()
        .verdict();
  }

  /** What was gained less what was lost, as a share of all, -1 to 1; empty if there is nothing. */
  OptionalDouble practice() {
    double all = worth(Verdict.MISSED) + worth(Verdict.MET);
    return all == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(
            (worth(Verdict.MISSED, Verdict.MET) - worth(Verdict.MET, Verdict.MISSED)) / all);
  }

  /**
   * How far the first take can be believed, 1 to 0. Who held back in it does everything at once
   * that was missed, which says more than how much it was.
   */
  double earnest() {
    double leap = ofMissed() * Math.sqrt(Math.max(0, practice().orElse(0)));
    return Math.clamp((NOT_IN_EARNEST - leap) / (NOT_IN_EARNEST - BY_PRACTICE_ALONE), 0, 1);
  }

  /** The share of the missed checks that are met now, 0 to 1. */
  private double ofMissed() {
    var missed = pairs.stream().filter(pair -> pair.then() == Verdict.MISSED).toList();
    long gained = missed.stream().filter(pair -> pair.now() == Verdict.MET).count();
    return missed.isEmpty() ? 0 : (double) gained / missed.size();
  }

  private double worth(Verdict then) {
    return pairs.stream().filter(pair -> pair.then() == then).mapToDouble(Pair::worth).sum();
  }

  private double worth(Verdict then, Verdict now) {
    return pairs.stream()
        .filter(pair -> pair.then() == then && pair.now() == now)
        .mapToDouble(Pair::worth)
        .sum();
  }
}
