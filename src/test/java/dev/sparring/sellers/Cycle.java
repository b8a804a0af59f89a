package dev.sparring.sellers;

import dev.sparring.buyer.Exchange;
import dev.sparring.buyer.Take;
import dev.sparring.coaching.Coachability;
import dev.sparring.coaching.Coachability.Between;
import dev.sparring.coaching.Coaching;
import dev.sparring.coaching.Coaching.Improvement;
import dev.sparring.coaching.Insight;
import dev.sparring.coaching.PointsNamed;
import dev.sparring.coaching.Redo;
import dev.sparring.coaching.Reflections;
import dev.sparring.coaching.Restatements;
import dev.sparring.rehearsal.Play;
import dev.sparring.scoring.Jackknife;
import dev.sparring.scoring.Rubric.Check;
import java.util.List;
import java.util.OptionalInt;

/**
 * How a seller goes through a whole rehearsal: take, reflection, coaching, restatement, rewind,
 * take.
 *
 * @param first habits in the first take
 * @param heeds what the seller makes of the coaching, which asks for better habits
 * @param speaksWell whether reflection and restatement are good, whatever is done
 */
record Cycle(Habits first, Heeds heeds, boolean speaksWell) {

  /** What becomes of habits when the coaching asks for a rule of a redone turn. */
  interface Heeds {
    Habits after(Habits before, String rule);
  }

  /** Does as the coaching asks. */
  static final Heeds APPLIES = Habits::coached;

  /** Goes on as before. */
  static final Heeds IGNORES = (before, rule) -> before;

  /** Something else entirely, whatever the coaching asked for. */
  static Heeds becomes(Habits other) {
    return (before, rule) -> other;
  }

  Coachability with(Calling calling) {
    return coached(calling).measured();
  }

  /** What was said between the takes, and what became of the seller's habits. */
  Coached coached(Calling calling) {
    var take = calling.take(1, new Talker(first));
    var card = calling.score(take);
    double insight =
        new Insight(calling.play().rubric(), take, card)
            .of(
                Reflections.read(calling.play().scenario().language(), account(calling.play())),
                PointsNamed.pointsNamed(
                    account(calling.play()), calling.play().scenario().language()),
                OptionalInt.empty());
    var coaching = calling.coach(take, card, OptionalInt.empty(), insight);
    return new Coached(
        calling,
        take,
        between(calling, take, coaching, insight),
        first,
        habitsAfter(coaching, calling.play()));
  }

  /**
   * A seller who has been coached.
   *
   * @param take the first one
   */
  record Coached(Calling calling, Take take, Between between, Habits before, Habits after) {
    Coachability measured() {
      return measured(
          Jackknife.of(take, calling::score),
          Jackknife.of(calling.take(2, new Talker(after)), calling::score));
    }

    /** The number, had both takes been other calls with the same coaching between them. */
    OptionalInt numberIn(Calling other) {
      return measured(
              whole(other, other.take(1, new Talker(before))),
              whole(other, other.take(2, new Talker(after))))
          .number();
    }

    private static Jackknife whole(Calling calling, Take take) {
      return new Jackknife(take, calling.score(take), List.of());
    }

    private Coachability measured(Jackknife first, Jackknife second) {
      return Coachability.of(calling.play().rubric(), first, between, second);
    }
  }

  private String account(Play play) {
    return Phrasebook.of(play.scenario().language())
        .line(speaksWell ? "reflects_well" : "reflects_badly");
  }

  private Between between(Calling calling, Take take, Coaching coaching, double insight) {
    return coaching
        .improvement()
        .map(
            coached -> {
              var again = redone(calling, take, coached);
              return new Between(
                  coaching,
                  absorbed(calling, take, coached),
                  rewound(calling.play(), take.until(coached.turn()), coached, again),
                  insight);
            })
        .orElse(new Between(coaching, false, false, insight));
  }

  /** Who speaks well knows what would have been right, and may not do it. */
  private boolean absorbed(Calling calling, Take take, Improvement coached) {
    var check = check(calling.play(), coached);
    var example =
        new Talker(first.coached(rule(check)))
            .next(calling.play(), take.until(coached.turn()), new Chance(calling.seed()));
    return speaksWell
        && Restatements.absorbed(
            calling.play().scenario().language(),
            check,
            coached,
            Phrasebook.of(calling.play().scenario().language())
                .line("says_next_time")
                .replace("{line}", example));
  }

  private String redone(Calling calling, Take take, Improvement coached) {
    var rule = rule(check(calling.play(), coached));
    return new Talker(heeds.after(first, rule))
        .next(calling.play(), take.until(coached.turn()), new Chance(calling.seed()));
  }

  private static boolean rewound(Play play, Take before, Improvement coached, String again) {
    var heard = Exchange.hear(play.scenario(), play.ear(), before, again).heard();
    return Redo.shown(check(play, coached), heard);
  }

  private Habits habitsAfter(Coaching coaching, Play play) {
    return coaching
        .improvement()
        .map(coached -> heeds.after(first, rule(check(play, coached))))
        .orElse(first);
  }

  private static Check check(Play play, Improvement coached) {
    return play.rubric().check(coached.criterion(), coached.check()).orElseThrow();
  }

  private static String rule(Check check) {
    return check.redo().orElse("takes_up");
  }
}
