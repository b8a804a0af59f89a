package dev.sparring.coaching;

import dev.sparring.buyer.Take;
import dev.sparring.coaching.Coachability.Between;
import dev.sparring.coaching.Coachability.Outcome;
import dev.sparring.scoring.Jackknife;
import dev.sparring.scoring.Rubric;
import dev.sparring.scoring.Rubric.Bound;
import dev.sparring.scoring.Rubric.Check;
import dev.sparring.scoring.Rubric.Measure;
import dev.sparring.scoring.Scorecard;
import dev.sparring.scoring.Scorecard.Checked;
import dev.sparring.scoring.Scorecard.Scored;
import dev.sparring.scoring.Scorecard.Verdict;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Two takes beside each other: the formulas of docs/how-scoring-works.md, "Coachability". */
record Comparison(Rubric rubric, Scorecard before, Between between, Scorecard after) {
  /**
   * Less than this is chance: what is left when a first take cannot be believed, and what a spread
   * may reach into another band.
   */
  static final int CHANCE = 5;

  private static final double STRONG_OVERALL = 4.6;

  /** So many marks may be gained from one take to the next by one thing that was coached ... */
  private static final double IN_REACH = 1.8;

  /** ... and so many may not. */
  private static final double OUT_OF_REACH = 2.1;

  private static final double BELIEVED = 0.5;

  /** From here on a single miss in the coached criterion is little. */
  private static final double GOOD_OVERALL = 4;

  /** The same coaching between other takes. */
  Comparison of(Scorecard otherBefore, Scorecard otherAfter) {
    return new Comparison(rubric, otherBefore, between, otherAfter);
  }

  /** Whether what was coached was missed in the first take. */
  boolean couldBeCoached() {
    return coached().filter(coached -> coached.then().verdict() == Verdict.MISSED).isPresent();
  }

  Coachability measured(Jackknife first, Jackknife second) {
    var outcome = outcome(first.take(), second.take());
    var number = outcome == Outcome.MEASURED ? number() : OptionalInt.empty();
    var spread = number.stream().mapToObj(n -> Spread.of(this, n, first, second)).findFirst();
    return new Coachability(
        number,
        spread,
        spread.filter(range -> isTelling()).flatMap(range -> range.band(number.orElseThrow())),
        outcome,
        applied(),
        elsewhere().map(Elsewhere::practice).orElse(OptionalDouble.empty()),
        applied() * earnest(),
        kept(),
        between.absorbed(),
        between.rewound(),
        between.insight(),
        learned());
  }

  /** A low number says nothing of what was applied where the first take cannot be believed. */
  private boolean isTelling() {
    return applied() < BELIEVED || earnest() >= BELIEVED;
  }

  /** Empty if the coached check could not be judged in the later take. */
  OptionalInt number() {
    return coached().stream()
        .filter(coached -> coached.now().verdict() != Verdict.NOT_JUDGED)
        .mapToInt(coached -> number(applied(), earnest()))
        .findFirst();
  }

  /**
   * Where a thing is coached that is not to be done at all, and was not done any more: the same had
   * a single line done it.
   */
  Optional<Comparison> hadOneLineDoneIt() {
    return coached()
        .filter(coached -> forbids(coached.check()) && couldBeCoached())
        .filter(coached -> coached.now().verdict() == Verdict.MET)
        .map(
            coached -> {
              double once = Math.min(1, coached.then().value().orElse(1));
              return of(
                  before, after.missing(coached.criterionNow().id(), coached.check().id(), once));
            });
  }

  private static boolean forbids(Check check) {
    return check.measure() instanceof Measure.OnSignal on
        && on.bound().atMost().equals(OptionalDouble.of(0));
  }

  private Optional<Elsewhere> elsewhere() {
    return coached().map(coached -> Elsewhere.of(rubric, coached.check(), before, after));
  }

  /** How far the first take can be believed, 1 to 0. */
  private double earnest() {
    return Math.min(elsewhere().map(Elsewhere::earnest).orElse(1.0), inReach());
  }

  /**
   * Nobody learns so much from one thing: who does, held back before. What a cap held down is what
   * was coached, and no leap. 1 to 0.
   */
  private double inReach() {
    if (before.saysLittle()) {
      return 0;
    }
    double rise = after.uncapped().orElse(0) - before.uncapped().orElse(0);
    return clamp((OUT_OF_REACH - rise) / (OUT_OF_REACH - IN_REACH));
  }

  private Outcome outcome(Take first, Take second) {
    if (Coachability.isTooShort(first)) {
      return Outcome.TOO_SHORT;
    }
    if (coached().isEmpty() || strong(coached().get())) {
      return Outcome.STRONG_FROM_THE_START;
    }
    if (Coachability.isTooShort(second)) {
      return Outcome.TOO_SHORT;
    }
    return coached().get().now().verdict() == Verdict.NOT_JUDGED
        ? Outcome.NOT_JUDGED
        : Outcome.MEASURED;
  }

  /** A criterion in which as much was missed as met is not strong, however few checks it has. */
  private boolean strong(Coached coached) {
    var checks = coached.criterionThen().checks();
    long missed = checks.stream().filter(check -> check.verdict() == Verdict.MISSED).count();
    long met = checks.stream().filter(check -> check.verdict() == Verdict.MET).count();
    double overall = before.overall().orElse(0);
    return overall >= STRONG_OVERALL || (overall >= GOOD_OVERALL && missed <= 1 && met > missed);
  }

  /** The coached check in both takes. */
  private record Coached(Check check, Scored criterionThen, Scored criterionNow) {
    Checked now() {
      return checked(criterionNow);
    }

    Checked then() {
      return checked(criterionThen);
    }

    private Checked checked(Scored criterion) {
      return criterion.checks().stream()
          .filter(checked -> checked.id().equals(check.id()))
          .findFirst()
          .orElseThrow();
    }
  }

  private Optional<Coached> coached() {
    return between
        .coaching()
        .improvement()
        .map(
            improvement ->
                new Coached(
                    rubric.check(improvement.criterion(), improvement.check()).orElseThrow(),
                    before.criterion(improvement.criterion()).orElseThrow(),
                    after.criterion(improvement.criterion()).orElseThrow()));
  }

  private double applied() {
    return coached()
        .map(coached -> clamp(0.7 * progress(coached) + 0.3 * gap(coached)))
        .orElse(0.0);
  }

  /** How much of the way to the check's threshold was gone, 0 to 1. */
  private static double progress(Coached coached) {
    if (coached.now().verdict() == Verdict.MET) {
      return 1;
    }
    return switch (coached.check().measure()) {
      case Measure.OnSignal on -> progress(coached, threshold(on.bound(), coached.then()));
      case Measure.Ask ask -> 0;
    };
  }

  private static double progress(Coached coached, double threshold) {
    var then = coached.then().value();
    var now = coached.now().value();
    if (then.isEmpty() || now.isEmpty() || then.getAsDouble() == threshold) {
      return 0;
    }
    return clamp((now.getAsDouble() - then.getAsDouble()) / (threshold - then.getAsDouble()));
  }

  /** The bound that was not kept. */
  private static double threshold(Bound bound, Checked then) {
    double value = then.value().orElse(0);
    return bound.atLeast().isPresent() && value < bound.atLeast().getAsDouble()
        ? bound.atLeast().getAsDouble()
        : bound.atMost().orElse(value);
  }

  /** How much of its criterion's room was used, -1 to 1. */
  private static double gap(Coached coached) {
    var then = coached.criterionThen().score();
    var now = coached.criterionNow().score();
    if (then.isEmpty() || now.isEmpty()) {
      return 0;
    }
    double rise = now.getAsDouble() - then.getAsDouble();
    double room = room(then.getAsDouble(), rise);
    return room == 0 ? 0 : rise / room;
  }

  private static double room(double then, double rise) {
    return rise >= 0 ? 5 - then : then - 1;
  }

  private int number(double applied, double earnest) {
    double words = (between.absorbed() ? 1 : 0) + (between.rewound() ? 1 : 0) + between.insight();
    double parts = 0.7 * applied * earnest + 0.1 * earnest * words;
    var number = (int) Math.round(Math.clamp(100 * parts - (kept() ? 0 : 10), 0, 100));
    return number < CHANCE ? 0 : number;
  }

  /** What was praised is still there, or its criterion lost at most one check. */
  private boolean kept() {
    return between
        .coaching()
        .strength()
        .map(strength -> isThere(strength) || lost(strength.criterion()) <= 1)
        .orElse(true);
  }

  private boolean isThere(Coaching.Strength strength) {
    return after.criterion(strength.criterion()).orElseThrow().checks().stream()
        .filter(check -> strength.check().filter(check.id()::equals).isPresent())
        .anyMatch(check -> check.verdict() != Verdict.MISSED);
  }

  private long lost(String criterion) {
    var then = before.criterion(criterion).orElseThrow();
    var now = after.criterion(criterion).orElseThrow();
    return then.checks().stream()
        .filter(check -> check.verdict() == Verdict.MET)
        .filter(
            check ->
                now.checks().stream()
                    .anyMatch(c -> c.id().equals(check.id()) && c.verdict() == Verdict.MISSED))
        .count();
  }

  private OptionalDouble learned() {
    double learned = after.value("challenge_share") - before.value("challenge_share");
    return Double.isNaN(learned) ? OptionalDouble.empty() : OptionalDouble.of(learned);
  }

  private static double clamp(double value) {
    return Math.clamp(value, 0, 1);
  }
}
