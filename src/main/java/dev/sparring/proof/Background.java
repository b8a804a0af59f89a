package dev.sparring.proof;

import dev.sparring.scenario.Scenario;
import dev.sparring.scenario.Scenario.Topic;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Background that is a topic's, or tells what a topic holds. */
final class Background {
  private Background() {}

  static void find(Ground ground) {
    var topics = ground.scenario().topics().stream().map(Telling::of).toList();
    var open = open(ground.scenario());
    for (var background : ground.scenario().background()) {
      inherited(ground, background.name());
      var words = Facts.words(background.says());
      words.addAll(Facts.words(background.brief()));
      words.removeAll(open);
      told(ground, background.name(), words, topics);
    }
  }

  private static void inherited(Ground ground, String name) {
    ground.scenario().topics().stream()
        .filter(topic -> topic.kinds().contains(name))
        .forEach(
            topic ->
                ground
                    .problems()
                    .add(
                        ground.placeOf("background", name),
                        "background-is-topic",
                        name,
                        topic.id()));
  }

  private static Set<String> open(Scenario scenario) {
    var open = Facts.words(scenario.brief());
    open.addAll(Facts.words(scenario.seller().knows()));
    open.addAll(Facts.words(scenario.seller().material()));
    open.addAll(Facts.words(scenario.buyer().role()));
    return open;
  }

  /**
   * A number or a name that stands in one topic alone.
   *
   * @param words of the background, but for what the seller may read
   */
  private static void told(Ground ground, String name, Set<String> words, List<Telling> topics) {
    for (var topic : topics) {
      topic.facts().stream()
          .filter(words::contains)
          .filter(fact -> topics.stream().filter(t -> t.words().contains(fact)).count() == 1)
          .min(Comparator.naturalOrder())
          .ifPresent(
              fact ->
                  ground
                      .problems()
                      .add(
                          ground.placeOf("background", name),
                          "background-tells",
                          fact,
                          topic.id()));
    }
  }

  /** What a topic tells, read once. */
  private record Telling(String id, Set<String> facts, Set<String> words) {
    static Telling of(Topic topic) {
      var facts = Facts.namesAndNumbers(topic.says());
      facts.addAll(Facts.namesAndNumbers(topic.more()));
      var words = Facts.words(topic.says());
      words.addAll(Facts.words(topic.more()));
      return new Telling(topic.id(), facts, words);
    }
  }
}
