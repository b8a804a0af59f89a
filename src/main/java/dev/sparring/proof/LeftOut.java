package dev.sparring.proof;

import dev.sparring.hearing.Line;
import dev.sparring.hearing.TopicHeard;
import dev.sparring.rehearsal.Play;
import dev.sparring.scenario.Scenario;
import dev.sparring.scenario.Scenario.Topic;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * How many of its own lines a topic would be heard by if its author had not written them: each is
 * put to an ear that was made without it. What sellers say is not among the lines either.
 */
public final class LeftOut {
  /** So many parts of the lines are left out one after another. */
  private static final int PARTS = 5;

  /** With fewer lines the share says nothing. */
  private static final int ENOUGH = 15;

  /** Below this share of its own lines a topic is hard to tell. */
  private static final double HEARD = 0.7;

  private LeftOut() {}

  /**
   * A topic that is heard by less than 70 of 100 of its lines where they are left out.
   *
   * @param heard how many of its lines it is heard by, or is one of two that it may be
   */
  public record Hard(String topic, int heard, int lines) {}

  /** The topics that are hard to tell, in the file's order. */
  public static List<Hard> in(Scenario scenario) {
    return in(scenario, Effort.usual());
  }

  static List<Hard> in(Scenario scenario, Effort effort) {
    if (scenario.topics().stream().noneMatch(LeftOut::isWorthIt)) {
      return List.of();
    }
    var heard = new ConcurrentHashMap<String, Integer>();
    IntStream.range(0, PARTS).parallel().forEach(part -> put(scenario, part, heard, effort));
    return scenario.topics().stream()
        .filter(LeftOut::isWorthIt)
        .map(t -> new Hard(t.id(), heard.getOrDefault(t.id(), 0), t.asked().size()))
        .filter(hard -> hard.heard() < HEARD * hard.lines())
        .toList();
  }

  private static boolean isWorthIt(Topic topic) {
    return topic.asked().size() >= ENOUGH;
  }

  private static void put(Scenario scenario, int part, Map<String, Integer> heard, Effort effort) {
    var ear = Play.earFor(scenario.withTopics(t -> t.asking(lines(t.asked(), part, false))));
    for (var topic : scenario.topics()) {
      for (var line : lines(topic.asked(), part, true)) {
        effort.goOn();
        var found = ear.hear(Line.of(line));
        boolean is =
            found.topics().stream().map(TopicHeard::topic).anyMatch(topic.id()::equals)
                || found.clarifies().stream().map(TopicHeard::topic).anyMatch(topic.id()::equals);
        heard.merge(topic.id(), is ? 1 : 0, Integer::sum);
      }
    }
  }

  /** The lines of a part, or all others. */
  private static List<String> lines(List<String> all, int part, boolean inside) {
    return IntStream.range(0, all.size())
        .filter(i -> (i % PARTS == part) == inside)
        .mapToObj(all::get)
        .toList();
  }
}
