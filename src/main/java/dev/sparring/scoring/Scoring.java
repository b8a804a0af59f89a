package dev.sparring.scoring;

import dev.sparring.buyer.Take;
import dev.sparring.buyer.Turn;
import dev.sparring.scenario.Scenario;
import dev.sparring.scoring.Judgement.Answer;
import dev.sparring.scoring.Judgement.Opinion;
import dev.sparring.scoring.Rubric.Check;
import dev.sparring.scoring.Rubric.Criterion;
import dev.sparring.scoring.Rubric.Measure;
import dev.sparring.scoring.Scorecard.Capped;
import dev.sparring.scoring.Scorecard.Checked;
import dev.sparring.scoring.Scorecard.Judged;
import dev.sparring.scoring.Scorecard.Scored;
import dev.sparring.scoring.Scorecard.Verdict;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Scores a take: pure, the same transcript always scores the same. */
public final class Scoring {
  private final Map<String, Measured> signals;
  private final List<Integer> lastOccasion;
  private final Set<String> misheard;
  private final Take take;
  private final Judgement judgement;

  private Scoring(Talk talk, Take take, Set<String> misheard, Judgement judgement) {
    this.signals = Collections.unmodifiableSequencedMap(Signals.measure(talk));
    this.lastOccasion = talk.lastOccasion();
    this.take = take;
    this.misheard = misheard;
    this.judgement =
        judgement.in(take.turns().stream().map(Turn::number).collect(Collectors.toSet()));
  }

  /** As {@link #score(Take, Optional, Rubric, Set, Judgement)}, where nobody was asked to judge. */
  public static Scorecard score(
      Take take, Optional<Scenario> scenario, Rubric rubric, Set<String> misheard) {
    return score(take, scenario, rubric, misheard, Judgement.NONE);
  }

  /**
   * @param scenario empty for a conversation without one: topic checks are then not judged
   * @param misheard checks, as {@code criterion.check}, that the seller said were misheard: not
   *     judged
   * @param judgement for the checks that ask a judge
   */
  public static Scorecard score(
      Take take,
      Optional<Scenario> scenario,
      Rubric rubric,
      Set<String> misheard,
      Judgement judgement) {
    var scoring = new Scoring(Talk.of(take, scenario), take, misheard, judgement);
    var criteria = rubric.criteria().stream().map(scoring::score).toList();
    var caps = scoring.caps(rubric);
    return new Scorecard(scoring.signals, criteria, Scorecard.overall(criteria, caps), caps);
  }

  /** The lowest first. */
  private List<Capped> caps(Rubric rubric) {
    return rubric.caps().stream()
        .filter(cap -> allHold(cap.when()))
        .map(cap -> new Capped(cap.overallAtMost(), cap.says(), turns(cap)))
        .sorted(Comparator.comparingDouble(Capped::overallAtMost))
        .toList();
  }

  private List<Integer> turns(Rubric.Cap cap) {
    return cap.when().keySet().stream()
        .flatMap(signal -> measured(signal).turns().stream())
        .distinct()
        .sorted()
        .toList();
  }

  private Scored score(Criterion criterion) {
    var checks = criterion.checks().stream().map(check -> check(criterion, check)).toList();
    return new Scored(
        criterion.id(), criterion.title(), criterion.weight(), scoreOf(criterion, checks), checks);
  }

  private static OptionalDouble scoreOf(Criterion criterion, List<Checked> checks) {
    return nothingDone(criterion, checks) ? OptionalDouble.empty() : Scorecard.score(checks);
  }

  /** Nobody scores by saying nothing: kept absences alone are not enough to judge. */
  private static boolean nothingDone(Criterion criterion, List<Checked> checks) {
    return IntStream.range(0, checks.size())
        .filter(i -> checks.get(i).verdict() != Verdict.NOT_JUDGED)
        .allMatch(
            i -> checks.get(i).verdict() == Verdict.MET && !criterion.checks().get(i).isDeed());
  }

  private Checked check(Criterion criterion, Check check) {
    return switch (check.measure()) {
      case Measure.OnSignal on -> onSignal(criterion, check, on);
      case Measure.Ask ask -> byJudge(criterion, check);
    };
  }

  private Checked byJudge(Criterion criterion, Check check) {
    var id = criterion.id() + "." + check.id();
    var opinion = judgement.on(id);
    var met =
        misheard.contains(id) || !allHold(check.judgedWhen())
            ? Optional.<Boolean>empty()
            : opinion.met();
    var turns = opinion.answers().stream().map(Answer::turn).filter(t -> t > 0).distinct().toList();
    return new Checked(
        check.id(),
        check.says(),
        check.weight(),
        met.map(yes -> yes ? Verdict.MET : Verdict.MISSED).orElse(Verdict.NOT_JUDGED),
        turns.isEmpty() && met.isPresent() ? lastOccasion : turns,
        OptionalDouble.empty(),
        opinion.of() == 0 ? Optional.empty() : Optional.of(judged(opinion)));
  }

  private Judged judged(Opinion opinion) {
    return new Judged(
        opinion.yes(),
        opinion.of(),
        opinion.answers().stream().flatMap(answer -> quote(answer).stream()).findFirst());
  }

  private Optional<String> quote(Answer answer) {
    return take.turns().stream()
        .filter(turn -> turn.number() == answer.turn() && answer.to() <= turn.text().length())
        .map(turn -> turn.text().substring(answer.from(), answer.to()))
        .findFirst();
  }

  private Checked onSignal(Criterion criterion, Check check, Measure.OnSignal on) {
    var measured = measured(on.signal());
    var value =
        Double.isNaN(measured.value())
            ? OptionalDouble.empty()
            : OptionalDouble.of(measured.value());
    if (value.isEmpty()
        || misheard.contains(criterion.id() + "." + check.id())
        || !allHold(check.judgedWhen())) {
      return checked(check, Verdict.NOT_JUDGED, List.of(), value);
    }
    return on.bound().holds(measured.value())
        ? checked(check, Verdict.MET, check.isDeed() ? measured.turns() : List.of(), value)
        : checked(check, Verdict.MISSED, missed(check, measured), value);
  }

  private boolean allHold(Map<String, Rubric.Bound> bounds) {
    return bounds.entrySet().stream()
        .allMatch(bound -> bound.getValue().holds(measured(bound.getKey()).value()));
  }

  private Measured measured(String signal) {
    return signals.getOrDefault(signal, Measured.NOTHING);
  }

  /** The turns that fell short, or those that did too much, or where it could have been done. */
  private List<Integer> missed(Check check, Measured measured) {
    var turns = check.isDeed() ? measured.missing() : measured.turns();
    return turns.isEmpty() ? lastOccasion : turns;
  }

  private static Checked checked(
      Check check, Verdict verdict, List<Integer> turns, OptionalDouble value) {
    return new Checked(
        check.id(), check.says(), check.weight(), verdict, turns, value, Optional.empty());
  }
}
