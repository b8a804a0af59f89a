package dev.sparring.rehearsal;

import dev.sparring.hearing.Bank;
import dev.sparring.hearing.Examples;
import dev.sparring.scenario.Scenario;
import dev.sparring.scenario.Scenario.Background;
import dev.sparring.scenario.Scenario.Topic;
import java.util.List;
import java.util.stream.Stream;

/** Ways to ask for all that a scenario's buyer knows, for an ear. */
final class Knowing {
  private Knowing() {}

  static List<Examples> of(Scenario scenario) {
    var kinds = Bank.of(scenario.language()).kinds().keySet();
    return Stream.of(
            scenario.topics().stream().map(Knowing::of),
            scenario.background().stream()
                .filter(background -> !background.asked().isEmpty())
                .map(b -> of(b, kinds.contains(b.name()) ? List.of(b.name()) : List.of())),
            scenario.challenges().stream()
                .flatMap(challenge -> challenge.listensFor().stream())
                .map(
                    point ->
                        Examples.of(
                            Examples.Type.POINT, point.point(), point.phrases(), List.of())))
        .flatMap(examples -> examples)
        .toList();
  }

  /** Whoever goes on from what was told asks in its words: they ask for more of it. */
  private static Examples of(Topic topic) {
    var deeper =
        Stream.of(topic.deeper(), topic.says(), topic.more()).flatMap(List::stream).toList();
    return new Examples(
        Examples.Type.TOPIC, topic.id(), topic.asked(), topic.notAsked(), deeper, topic.kinds());
  }

  /** Background under a kind's name without lines of its own is heard as the kind. */
  private static Examples of(Background background, List<String> kinds) {
    return Examples.of(Examples.Type.BACKGROUND, background.name(), background.asked(), kinds);
  }
}
