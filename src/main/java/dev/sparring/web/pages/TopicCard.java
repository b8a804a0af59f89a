package dev.sparring.web.pages;

import dev.sparring.rehearsal.Discovered;
import dev.sparring.rehearsal.Discovered.Opens;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

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
    Opens opens) {

  static TopicCard of(Discovered discovered) {
    var topic = discovered.topic();
    return new TopicCard(
        topic.about(),
        IntStream.rangeClosed(1, topic.worth()).boxed().toList(),
        discovered.best(),
        discovered.byTake(),
        discovered.earned(),
        opens(discovered));
  }

  /** What is told of the best take; the last one may have known less. */
  private static Opens opens(Discovered discovered) {
    return switch (discovered.best()) {
      case MISSED -> discovered.opens();
      case TOUCHED ->
          discovered.opens() == Opens.ASKING_OPENLY ? Opens.ASKING_OPENLY : Opens.A_FOLLOW_UP;
      case KNOWN -> Opens.NOTHING_LEFT;
    };
  }
}
