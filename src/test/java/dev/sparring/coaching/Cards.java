package dev.sparring.coaching;

import dev.sparring.hearing.Language;
import dev.sparring.scoring.Measured;
import dev.sparring.scoring.Rubric;
import dev.sparring.scoring.Rubric.Bound;
import dev.sparring.scoring.Rubric.Check;
import dev.sparring.scoring.Rubric.Criterion;
import dev.sparring.scoring.Rubric.Measure;
import dev.sparring.scoring.Scorecard;
import dev.sparring.scoring.Scorecard.Checked;
import dev.sparring.scoring.Scorecard.Scored;
import dev.sparring.scoring.Scorecard.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Scorecards by the values of their signals.
 *
 * @param signals in the order in which their values are given
 */
record Cards(List<Criterion> criteria, List<String> signals) {
  Rubric rubric() {
    return new Rubric("test", Language.EN, "Test", criteria, List.of());
  }

  /** Signals that are not given are 0. */
  Scorecard card(double... values) {
    var measured = new LinkedHashMap<String, Measured>();
    for (int i = 0; i < signals.size(); i++) {
      double value = i < values.length ? values[i] : 0;
      measured.put(signals.get(i), new Measured(value, List.of(), List.of()));
    }
    var scored = criteria.stream().map(criterion -> scored(criterion, measured)).toList();
    return new Scorecard(measured, scored, OptionalDouble.of(2), List.of());
  }

  private static Scored scored(Criterion criterion, Map<String, Measured> signals) {
    var checks = criterion.checks().stream().map(check -> checked(check, signals)).toList();
    long judged = checks.stream().filter(c -> c.verdict() != Verdict.NOT_JUDGED).count();
    long met = checks.stream().filter(c -> c.verdict() == Verdict.MET).count();
    var score = judged == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 + 4.0 * met / judged);
    return new Scored(criterion.id(), "", criterion.weight(), score, checks);
  }

  private static Checked checked(Check check, Map<String, Measured> signals) {
    var on = (Measure.OnSignal) check.measure();
    var measured =
        signals.getOrDefault(on.signal(), new Measured(Double.NaN, List.of(), List.of()));
    boolean judged = !Double.isNaN(measured.value());
    var verdict =
        !judged
            ? Verdict.NOT_JUDGED
            : on.bound().holds(measured.value()) ? Verdict.MET : Verdict.MISSED;
    var value = judged ? OptionalDouble.of(measured.value()) : OptionalDouble.empty();
    return new Checked(check.id(), "", 1, verdict, List.of(), value, Optional.empty());
  }

  static Criterion criterion(String id, int weight, Check... checks) {
    return new Criterion(id, id, weight, "", List.of(checks));
  }

  static Check atLeast(String id, String signal, double atLeast, String redo) {
    return check(id, signal, new Bound(OptionalDouble.of(atLeast), OptionalDouble.empty()), redo);
  }

  static Check never(String id, String signal, String redo) {
    return check(id, signal, new Bound(OptionalDouble.empty(), OptionalDouble.of(0)), redo);
  }

  private static Check check(String id, String signal, Bound bound, String redo) {
    return new Check(
        id,
        id,
        1,
        new Measure.OnSignal(signal, bound),
        Map.of(),
        Optional.of(redo),
        "",
        Optional.empty(),
        "",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
