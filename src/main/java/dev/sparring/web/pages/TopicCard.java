package dev.sparring.web.pages;

import dev.sparring.rehearsal.Discovered;
import java.util.List;
import java.util.Optional;

/**
 * A topic on the discovery map.
 *
 * @param worth 1 to 3
 */
record TopicCard(
    String about,
    List<Integer> worth,
    Discovered.State best,
    List<Discovered.State> byTake,
    Optional<Discovered.Earned> earned,
    Discovered.Opens opens) {

  static TopicCard of(Discovered discovered) {
    var topic = discovered.topic();
    return new TopicCard(
        topic.about(),
        java.util.stream.IntStream.rangeClosed(1, topic.worth()).boxed().toList(),
        discovered.best(),
        discovered.byTake(),
        discovered.earned(),
        discovered.best() == Discovered.State.KNOWN
            ? Discovered.Opens.NOTHING_LEFT
            : discovered.opens());
  }
}
