package dev.sparring.rehearsal;

import dev.sparring.buyer.MindState;
import dev.sparring.buyer.Move;
import dev.sparring.buyer.Move.Depth;
import dev.sparring.buyer.Take;
import dev.sparring.scenario.Scenario;
import dev.sparring.scenario.Scenario.Topic;
import java.util.List;
import java.util.Optional;

/**
 * A topic on the discovery map.
 *
 * @param best how much of it was learnt in the take that learnt most
 * @param byTake how much of it was learnt in each take
 * @param earned the seller line that earned it first
 * @param opens what would have opened the rest, as the last take stood
 */
public record Discovered(
    Topic topic, State best, List<State> byTake, Optional<Earned> earned, Opens opens) {
  /** The trust at which a guarded topic is told: docs/writing-a-scenario.md. */
  private static final int TRUSTED = 3;

  public Discovered {
    byTake = List.copyOf(byTake);
  }

  /** A seller's turn in a take. */
  public record Earned(int take, int turn, String line) {}

  /** How much was learnt, the least first. */
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

  /** The discovery map over takes, in the scenario's order of topics. */
  static List<Discovered> map(Scenario scenario, List<Take> takes) {
    return scenario.topics().stream().map(topic -> of(topic, takes)).toList();
  }

  private static Discovered of(Topic topic, List<Take> takes) {
    var byTake = takes.stream().map(take -> stateOf(topic, take.state())).toList();
    var best = byTake.stream().max(State::compareTo).orElse(State.MISSED);
    var earned = takes.stream().flatMap(take -> earned(topic, take).stream()).findFirst();
    return new Discovered(topic, best, byTake, earned, opens(topic, takes.getLast().state()));
  }

  private static State stateOf(Topic topic, MindState mind) {
    var depth = mind.known().get(topic.id());
    if (depth == null) {
      return State.MISSED;
    }
    return depth == deepest(topic) ? State.KNOWN : State.TOUCHED;
  }

  private static Depth deepest(Topic topic) {
    return topic.more().isEmpty() ? Depth.SAYS : Depth.MORE;
  }

  private static Optional<Earned> earned(Topic topic, Take take) {
    return take.buyerTurns().stream()
        .filter(turn -> turn.moves().stream().anyMatch(move -> answers(move, topic)))
        .findFirst()
        .flatMap(
            answer ->
                take.sellerTurns().stream()
                    .filter(turn -> turn.number() < answer.number())
                    .reduce((first, second) -> second))
        .map(turn -> new Earned(take.number(), turn.number(), turn.text()));
  }

  private static boolean answers(Move move, Topic topic) {
    return move instanceof Move.Answer answer && answer.topic().equals(topic.id());
  }

  private static Opens opens(Topic topic, MindState mind) {
    var depth = mind.known().get(topic.id());
    if (depth != null) {
      return depth == deepest(topic)
          ? Opens.NOTHING_LEFT
          : depth == Depth.BRIEF ? Opens.ASKING_OPENLY : Opens.A_FOLLOW_UP;
    }
    if (!mind.known().keySet().containsAll(topic.needs())) {
      return Opens.ANOTHER_TOPIC_FIRST;
    }
    return topic.guarded() && mind.trust() < TRUSTED ? Opens.TRUST : Opens.ASKING;
  }
}
