package dev.sparring.proof;

import dev.sparring.hearing.Line;
import dev.sparring.hearing.TopicHeard;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** Topics of whose own ways to ask one in four or more is heard as another topic. */
final class LookAlikes {
  private static final int ONE_IN = 4;

  private LookAlikes() {}

  static void find(Ground ground) {
    for (var topic : ground.scenario().topics()) {
      var mistaken = new LinkedHashMap<String, List<Integer>>();
      for (var i = 0; i < topic.asked().size(); i++) {
        var line = i;
        strongest(ground, topic.asked().get(i))
            .filter(heard -> !heard.equals(topic.id()))
            .ifPresent(heard -> mistaken.computeIfAbsent(heard, h -> new ArrayList<>()).add(line));
      }
      mistaken.forEach(
          (heard, lines) -> {
            if (ONE_IN * lines.size() >= topic.asked().size()) {
              var place = ground.place("topics", topic.id(), "asked", lines.getFirst());
              ground.problems().add(place, "look-alike", topic.id(), heard);
            }
          });
    }
  }

  private static Optional<String> strongest(Ground ground, String asked) {
    var topics = ground.play().ear().hear(Line.of(asked)).topics();
    return topics.stream().findFirst().map(TopicHeard::topic);
  }
}
