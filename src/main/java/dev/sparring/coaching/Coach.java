package dev.sparring.coaching;

import dev.sparring.buyer.Take;
import dev.sparring.coaching.Coaching.Improvement;
import dev.sparring.coaching.Coaching.Strength;
import dev.sparring.scenario.Scenario;
import dev.sparring.scenario.Scenario.Style;
import dev.sparring.scoring.Rubric;
import dev.sparring.scoring.Rubric.Criterion;
import dev.sparring.scoring.Scorecard;
import dev.sparring.scoring.Scorecard.Checked;
import dev.sparring.scoring.Scorecard.Scored;
import dev.sparring.scoring.Scorecard.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Chooses what to coach: docs/how-scoring-works.md, "Coaching". Pure. */
public final class Coach {
  /** From this insight on, a situational coach asks instead of telling. */
  private static final double SEES_FOR_ONESELF = 0.5;

  private final Rubric rubric;
  private final Take take;
  private final Scorecard card;
  private final Wording wording;
  private final boolean asks;

  private Coach(Rubric rubric, Take take, Scorecard card, Wording wording, boolean asks) {
    this.rubric = rubric;
    this.take = take;
    this.card = card;
    this.wording = wording;
    this.asks = asks;
  }

  /**
   * @param scenario empty for a conversation without one
   * @param card the take's, with misheard checks already not judged
   * @param redo the turn that the seller would redo, if one was chosen
   * @param insight how good the reflection was, for the situational style
   */
  public static Coaching coach(
      Optional<Scenario> scenario,
      Rubric rubric,
      Take take,
      Scorecard card,
      OptionalInt redo,
      double insight) {
    var style = scenario.map(Scenario::style).orElse(Style.SITUATIONAL);
    var coach =
        new Coach(rubric, take, card, Wording.of(rubric, scenario, take), asks(style, insight));
    var coached = coach.coached(redo);
    return new Coaching(coach.strength(coached), coached.flatMap(coach::improvement));
  }

  private static boolean asks(Style style, double insight) {
    return switch (style) {
      case DIRECTIVE -> false;
      case DEVELOPING -> true;
      case SITUATIONAL -> insight >= SEES_FOR_ONESELF;
    };
  }

  /** Empty: leave alone. */
  private Optional<Scored> coached(OptionalInt redo) {
    var largest =
        card.criteria().stream()
            .filter(criterion -> missed(criterion).findAny().isPresent())
            .sorted(Comparator.comparingDouble(Coach::weightedGap).reversed())
            .limit(2)
            .toList();
    if (leaveAlone(largest)) {
      return Optional.empty();
    }
    return largest.stream()
        .filter(criterion -> redo.isPresent() && missedIn(criterion, redo.getAsInt()))
        .findFirst()
        .or(() -> largest.stream().findFirst());
  }

  private static boolean leaveAlone(List<Scored> largest) {
    return largest.isEmpty()
        || (largest.size() == 1
            && largest.getFirst().weight() == 1
            && missed(largest.getFirst()).count() == 1);
  }

  private static double weightedGap(Scored criterion) {
    return criterion.weight() * (5 - criterion.score().orElse(5));
  }

  private static boolean missedIn(Scored criterion, int turn) {
    return missed(criterion).anyMatch(check -> check.turns().contains(turn));
  }

  private static Stream<Checked> missed(Scored criterion) {
    return criterion.checks().stream().filter(check -> check.verdict() == Verdict.MISSED);
  }

  private Optional<Improvement> improvement(Scored coached) {
    return missed(coached)
        .filter(check -> !check.turns().isEmpty())
        .min(Comparator.comparingInt(check -> check.turns().getFirst()))
        .map(missed -> improvement(criterion(coached), missed));
  }

  private Improvement improvement(Criterion criterion, Checked missed) {
    var check = rubric.check(criterion.id(), missed.id()).orElseThrow();
    int turn = missed.turns().getFirst();
    return new Improvement(
        criterion.id(),
        check.id(),
        turn,
        Quotes.ofSeller(line(turn)),
        asks ? wording.question(check, turn) : wording.advice(criterion, check, turn),
        wording.attempt(criterion, check, turn));
  }

  /** The best criterion that holds a thing done, never the coached one. */
  private Optional<Strength> strength(Optional<Scored> coached) {
    return card.criteria().stream()
        .filter(criterion -> !coached.equals(Optional.of(criterion)))
        .filter(criterion -> deed(criterion).isPresent())
        .max(
            Comparator.<Scored>comparingDouble(criterion -> criterion.score().orElse(0))
                .thenComparingInt(Scored::weight)
                .thenComparing(card.criteria()::indexOf, Comparator.reverseOrder()))
        .map(criterion -> strength(criterion(criterion), deed(criterion).orElseThrow()));
  }

  private Strength strength(Criterion criterion, Checked deed) {
    int turn = deed.turns().getFirst();
    return new Strength(
        criterion.id(), turn, Quotes.ofSeller(line(turn)), wording.praise(criterion, turn));
  }

  /** The heaviest check that was met by doing something. */
  private Optional<Checked> deed(Scored criterion) {
    return criterion.checks().stream()
        .filter(check -> check.verdict() == Verdict.MET && !check.turns().isEmpty())
        .filter(check -> rubric.check(criterion.id(), check.id()).orElseThrow().isDeed())
        .max(
            Comparator.comparingInt(Checked::weight)
                .thenComparing(criterion.checks()::indexOf, Comparator.reverseOrder()));
  }

  private Criterion criterion(Scored scored) {
    return rubric.criterion(scored.id()).orElseThrow();
  }

  private String line(int turn) {
    return take.sellerTurns().stream()
        .filter(said -> said.number() == turn)
        .findFirst()
        .orElseThrow()
        .text();
  }
}
