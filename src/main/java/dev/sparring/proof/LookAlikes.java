package dev.sparring.proof;

import dev.sparring.hearing.Line;
import dev.sparring.scenario.Scenario.Topic;

/** Ways to ask for a topic that are heard as asking for another one. */
final class LookAlikes {
  private LookAlikes() {}

  static void find(Ground ground) {
    for (var topic : ground.scenario().topics()) {
      for (var line = 0; line < topic.asked().size(); line++) {
        find(ground, topic, line);
      }
    }
  }

  private static void find(Ground ground, Topic topic, int line) {
    ground.effort().spend();
    ground.play().ear().hear(Line.of(topic.asked().get(line))).topics().stream()
        .limit(1)
        .filter(strongest -> !strongest.topic().equals(topic.id()))
        .forEach(
            strongest -> {
              var place = ground.place("topics", topic.id(), "asked", line);
              ground.problems().add(place, "look-alike", topic.id(), strongest.topic());
            });
  }
}
