package dev.sparring.buyer;

import dev.sparring.buyer.Move.Depth;
import dev.sparring.scenario.Scenario;
import dev.sparring.scenario.Scenario.Topic;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the buyer has told, and what is open to be told at this trust. */
record Knowledge(Scenario scenario, Map<String, Depth> told, int trust) {

  boolean isOpen(String id) {
    var topic = scenario.topic(id);
    return told.keySet().containsAll(topic.needs()) && (!topic.guarded() || trust >= Trust.GUARDED);
  }

  /**
   * How deep the next answer on a topic goes; empty when all of it is told.
   *
   * @param deepens whether what was asked goes on from the first answer
   */
  Optional<Depth> next(String id, boolean shortly, boolean deepens) {
    var topic = scenario.topic(id);
    var depth = told.get(id);
    if (depth == null) {
      return Optional.of(shortly ? Depth.BRIEF : Depth.SAYS);
    }
    if (depth == Depth.BRIEF && !topic.brief().equals(topic.says())) {
      return Optional.of(Depth.SAYS);
    }
    return depth == Depth.MORE || topic.more().isEmpty() || !deepens
        ? Optional.empty()
        : Optional.of(Depth.MORE);
  }

  /** What was told of a topic at most. */
  Depth deepest(String id) {
    return told.getOrDefault(id, Depth.SAYS);
  }

  /** A subject to offer: what is open and untold, in the file's order, else what goes deeper. */
  Optional<String> thread() {
    return Stream.concat(
            open().filter(id -> !told.containsKey(id)),
            open().filter(id -> next(id, false, true).isPresent()))
        .findFirst();
  }

  private Stream<String> open() {
    return scenario.topics().stream().map(Topic::id).filter(this::isOpen);
  }
}
