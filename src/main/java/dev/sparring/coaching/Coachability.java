package dev.sparring.coaching;

import dev.sparring.buyer.Ended;
import dev.sparring.buyer.Take;
import dev.sparring.scoring.Jackknife;
import dev.sparring.scoring.Rubric;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What changed on the coached check and criterion from one take to the next, apart from what
 * practice alone changes: docs/how-scoring-works.md, "Coachability".
 *
 * @param number 0 to 100; empty when withheld or strong from the start
 * @param spread how much it hangs on one line; empty without a number
 * @param band empty without a number, where the spread reaches into another, and where what was
 *     applied cannot be told from a leap
 * @param outcome whether there is a number, and if not, why
 * @param applied 0 to 1
 * @param practice what was gained less what was lost on the checks that the coaching did not train,
 *     as a share of them, -1 to 1; empty if none could be compared
 * @param net {@code applied} as far as the first take can be believed, 0 to 1
 * @param kept whether the strength was kept
 * @param insight 0 to 1
 * @param learned challenge share now minus then; empty if a challenge is missing in either
 */
public record Coachability(
    OptionalInt number,
    Optional<Spread> spread,
    Optional<Band> band,
    Outcome outcome,
    double applied,
    OptionalDouble practice,
    double net,
    boolean kept,
    boolean absorbed,
    boolean rewound,
    double insight,
    OptionalDouble learned) {
  private static final int FEWEST_TURNS = 4;

  public enum Band {
    LOW,
    MIDDLE,
    HIGH;

    static Band of(int number) {
      return number < 40 ? LOW : number < 70 ? MIDDLE : HIGH;
    }
  }

  public enum Outcome {
    MEASURED,
    STRONG_FROM_THE_START,
    /** Fewer than 4 seller turns in a take that the buyer did not leave. */
    TOO_SHORT,
    /** The coached check could not be judged in the later take. */
    NOT_JUDGED
  }

  /** What happened between the takes. */
  public record Between(Coaching coaching, boolean absorbed, boolean rewound, double insight) {}

  /**
   * @param rubric the one that both takes were scored by
   * @param between what happened after the first of them; its coaching may be to leave alone
   */
  public static Coachability of(Rubric rubric, Jackknife first, Between between, Jackknife second) {
    return new Comparison(rubric, first.card(), between, second.card()).measured(first, second);
  }

  /** Too few turns to tell much by, unless the buyer would not hear more. */
  public static boolean isTooShort(Take take) {
    return take.sellerTurns().size() < FEWEST_TURNS
        && !take.ended().equals(Optional.of(Ended.BUYER_LEFT));
  }
}
