package dev.sparring.coaching;

import dev.sparring.buyer.Take;
import dev.sparring.coaching.Coaching.Improvement;
import dev.sparring.coaching.Coaching.Strength;
import dev.sparring.coaching.Strengths.Met;
import dev.sparring.scenario.Scenario;
import dev.sparring.scenario.Scenario.Style;
import dev.sparring.scoring.Rubric;
import dev.sparring.scoring.Scorecard;
import java.util.Optional;
import java.util.OptionalInt;

/** Chooses and words what is coached: docs/how-scoring-works.md, "Coaching". Pure. */
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
   */
  public static Coaching coach(
      Optional<Scenario> scenario, Rubric rubric, Take take, Scorecard card, Focus focus) {
    var style = scenario.map(Scenario::style).orElse(Style.SITUATIONAL);
    var coach =
        new Coach(
            rubric, take, card, Wording.of(rubric, scenario, take), asks(style, focus.insight()));
    var choice = new Choice(Missed.in(rubric, card), card, take, focus);
    var coached = choice.made();
    var turn = coached.stream().mapToInt(choice::turn).findFirst();
    return new Coaching(
        coach.strength(coached, turn), coached.map(one -> coach.improvement(one, turn.getAsInt())));
  }

  private static boolean asks(Style style, double insight) {
    return switch (style) {
      case DIRECTIVE -> false;
      case DEVELOPING -> true;
      case SITUATIONAL -> insight >= SEES_FOR_ONESELF;
    };
  }

  private Improvement improvement(Missed one, int turn) {
    return new Improvement(
        one.criterion().id(),
        one.check().id(),
        one.check().about(),
        turn,
        Quotes.ofSeller(line(turn)),
        asks
            ? wording.question(one.check(), turn)
            : wording.advice(one.criterion(), one.check(), turn),
        wording.attempt(one.criterion(), one.check(), turn));
  }

  /** Exactly one, if the seller said anything at all. */
  private Optional<Strength> strength(Optional<Missed> coached, OptionalInt turn) {
    return new Strengths(rubric, card, take, coached, turn)
        .best()
        .map(this::strength)
        .or(() -> Humble.in(card).map(this::strength))
        .or(
            () ->
                take.sellerTurns().stream()
                    .findFirst()
                    .map(said -> strength(new Humble("spoke", said.number()))));
  }

  private Strength strength(Met met) {
    int turn = met.turn(take);
    return new Strength(
        met.criterion().id(),
        Optional.of(met.check().id()),
        met.check().keeps(),
        turn,
        Quotes.ofSeller(line(turn)),
        wording.praise(met.criterion(), met.check(), turn));
  }

  private Strength strength(Humble humble) {
    return new Strength(
        rubric.criteria().getFirst().id(),
        Optional.empty(),
        Optional.of(humble.point()),
        humble.turn(),
        Quotes.ofSeller(line(humble.turn())),
        wording.humble(humble.point()));
  }

  private String line(int turn) {
    return take.sellerTurns().stream()
        .filter(said -> said.number() == turn)
        .findFirst()
        .orElseThrow()
        .text();
  }
}
