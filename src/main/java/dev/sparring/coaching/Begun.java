package dev.sparring.coaching;

import java.util.Optional;

/**
 * How a take began and what was learned in it; where nobody asks for that, who talked.
 *
 * @see Closed
 */
enum Begun {
  TOLD(false),
  TOLD_FIRST(true),
  NOTHING(false),
  PART(false),
  MUCH(true),
  ASKED_MUCH(true),
  MOST(true),
  ASKED_MOST(true),
  TALKED_MOST(false),
  LEFT_ROOM(true);

  /** So large a share of what there was to learn is a good deal ... */
  static final double A_GOOD_DEAL = 0.4;

  /** ... and so large a one is most of it. */
  static final double MOST_OF_IT = 0.7;

  private static final double HALF = 0.5;

  private final boolean good;

  Begun(boolean good) {
    this.good = good;
  }

  boolean good() {
    return good;
  }

  static Optional<Begun> of(Facts facts) {
    boolean told = facts.missed("pitched_early") && facts.yes("pitched_early");
    if (facts.judged("discovery_share")) {
      return Optional.of(learned(facts, told));
    }
    return told ? Optional.of(TOLD) : talked(facts);
  }

  private static Begun learned(Facts facts, boolean told) {
    double share = facts.value("discovery_share");
    if (share < A_GOOD_DEAL) {
      return told ? TOLD : facts.value("topics_known") == 0 ? NOTHING : PART;
    }
    if (told) {
      return TOLD_FIRST;
    }
    boolean asked = facts.met("words_before_first_question");
    return share >= MOST_OF_IT && facts.moreThanHalfOfTheTopics()
        ? asked ? ASKED_MOST : MOST
        : asked ? ASKED_MUCH : MUCH;
  }

  private static Optional<Begun> talked(Facts facts) {
    double share = facts.value("talk_share");
    if (facts.missed("talk_share") && share > HALF) {
      return Optional.of(TALKED_MOST);
    }
    return facts.met("talk_share") && share <= HALF ? Optional.of(LEFT_ROOM) : Optional.empty();
  }
}
