package dev.sparring.coaching;

import dev.sparring.buyer.Ended;
import java.util.Optional;

/** How a take ended, or what else stands out; the first that is true is said. */
enum Closed {
  LEFT(false),
  OWES(false),
  AGREED_WHEN(true),
  AGREED(true),
  NOT_FOR_YOU(true),
  NO_YES(false),
  NO_STEP(false),
  GAVE_BACK(true),
  GAVE_LITTLE(false);

  /** From such a share of the answers on much was given back ... */
  static final double MUCH = 0.4;

  /** ... and up to such a one little. */
  static final double LITTLE = 0.25;

  private final boolean good;

  Closed(boolean good) {
    this.good = good;
  }

  boolean good() {
    return good;
  }

  static Optional<Closed> of(Facts facts) {
    if (facts.ended(Ended.BUYER_LEFT)) {
      return Optional.of(LEFT);
    }
    if (facts.missed("challenge_met")) {
      return Optional.of(OWES);
    }
    return agreed(facts).or(() -> alone(facts)).or(() -> givenBack(facts));
  }

  private static Optional<Closed> agreed(Facts facts) {
    if (!facts.ended(Ended.AGREED) || !facts.asksFor("ended_fittingly")) {
      return Optional.empty();
    }
    var steps = facts.card().turns("next_step_proposed");
    boolean dated =
        !steps.isEmpty() && facts.card().turns("next_step_specific").contains(steps.getLast());
    return Optional.of(dated ? AGREED_WHEN : AGREED);
  }

  /** Nothing was agreed. */
  private static Optional<Closed> alone(Facts facts) {
    boolean proposed = facts.yes("next_step_proposed");
    if (facts.ended(Ended.AGREED)) {
      return Optional.empty();
    }
    if (proposed) {
      return facts.judged("next_step_earned") ? Optional.of(NO_YES) : Optional.empty();
    }
    if (facts.met("ended_fittingly")) {
      return Optional.of(NOT_FOR_YOU);
    }
    return facts.missed("ended_fittingly") ? Optional.of(NO_STEP) : Optional.empty();
  }

  private static Optional<Closed> givenBack(Facts facts) {
    double share = facts.value("given_back_share");
    if (facts.judged("given_back_share") && share >= MUCH) {
      return Optional.of(GAVE_BACK);
    }
    return facts.judged("given_back_share") && share <= LITTLE
        ? Optional.of(GAVE_LITTLE)
        : Optional.empty();
  }
}
