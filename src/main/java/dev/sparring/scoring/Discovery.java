package dev.sparring.scoring;

import static dev.sparring.scoring.Measured.share;
import static dev.sparring.scoring.Signal.done;

import dev.sparring.buyer.Move;
import dev.sparring.buyer.Move.Depth;
import dev.sparring.scenario.Scenario;
import dev.sparring.scenario.Scenario.Topic;
import java.util.List;
import java.util.function.Predicate;

/** What the buyer told, of all there was to tell. Nothing to measure without a scenario. */
final class Discovery {
  static final List<Signal> SIGNALS =
      List.of(
          done("topics_known", talk -> count(talk, depth -> true)),
          done("topics_deepened", talk -> count(talk, depth -> depth == Depth.MORE)),
          done("discovery_share", Discovery::shareTold));

  private Discovery() {}

  private static Measured count(Talk talk, Predicate<Depth> deepEnough) {
    if (talk.scenario().isEmpty()) {
      return Measured.NOTHING;
    }
    var known = talk.take().state().known().values();
    return Measured.of(
        (double) known.stream().filter(deepEnough).count(), earning(talk, deepEnough));
  }

  private static Measured shareTold(Talk talk) {
    return talk.scenario()
        .map(scenario -> Measured.of(shareOf(talk, scenario), earning(talk, depth -> true)))
        .orElse(Measured.NOTHING);
  }

  private static double shareOf(Talk talk, Scenario scenario) {
    var known = talk.take().state().known();
    double told =
        scenario.topics().stream()
            .filter(topic -> known.containsKey(topic.id()))
            .mapToDouble(
                topic -> topic.worth() * part(topic, known.getOrDefault(topic.id(), Depth.BRIEF)))
            .sum();
    return share(told, scenario.topics().stream().mapToInt(Topic::worth).sum());
  }

  /** A topic counts in full once there is nothing more to hear on it, before that half. */
  private static double part(Topic topic, Depth depth) {
    boolean all =
        switch (depth) {
          case BRIEF -> false;
          case SAYS -> topic.more().isEmpty();
          case MORE -> true;
        };
    return all ? 1 : 0.5;
  }

  /** The seller turns that got such answers. */
  private static List<Integer> earning(Talk talk, Predicate<Depth> deepEnough) {
    return talk.take().buyerTurns().stream()
        .filter(
            turn ->
                turn.moves().stream()
                    .anyMatch(move -> move instanceof Move.Answer a && deepEnough.test(a.depth())))
        .flatMap(
            turn ->
                talk.turnsWith(asked -> asked.number() < turn.number()).reversed().stream()
                    .limit(1))
        .distinct()
        .toList();
  }
}
