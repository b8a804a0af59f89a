package dev.sparring.rehearsal;

import dev.sparring.buyer.Take;
import dev.sparring.coaching.Coachability;
import dev.sparring.scoring.Scorecard;
import java.util.List;
import java.util.Optional;

/** The report, from its stage on: both takes, what changed, and what there was to learn. */
public record Report(List<Scored> takes, List<Cycle> cycles, List<Discovered> discovery) {

  public record Scored(Take take, Scorecard card) {}

  /**
   * @param to the take after the coaching
   * @param changed what changed, in one sentence
   */
  public record Cycle(
      int from,
      int to,
      String criterion,
      String check,
      String changed,
      Coachability coachability) {}

  /**
   * A topic on the discovery map, at its best over all takes.
   *
   * @param earned the seller line that earned it first
   * @param opens what would have opened the rest
   */
  public record Discovered(
      String topic,
      String about,
      int worth,
      State state,
      Optional<Earned> earned,
      Opens opens,
      List<State> byTake) {}

  /** A seller's turn in a take. */
  public record Earned(int take, int turn, String line) {}

  public enum State {
    MISSED,
    /** Told, and there is a deeper answer that was not. */
    TOUCHED,
    KNOWN
  }

  /** What would open a topic, or the rest of it. */
  public enum Opens {
    NOTHING_LEFT,
    ASKING,
    ASKING_OPENLY,
    A_FOLLOW_UP,
    TRUST,
    ANOTHER_TOPIC_FIRST
  }

  /**
   * @throws WrongStage before the report's stage
   */
  public static Report of(Rehearsal rehearsal, Play play) {
    throw new IllegalStateException("being built");
  }
}
