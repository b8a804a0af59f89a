package dev.sparring.proof;

import java.util.Set;

/** Background that is a topic's, or tells what a topic holds. */
final class Background {
  private Background() {}

  static void find(Ground ground) {
    for (var background : ground.scenario().background()) {
      inherited(ground, background.name());
      var words = Facts.words(background.says());
      words.addAll(Facts.words(background.brief()));
      told(ground, background.name(), words);
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

  /** A number or a name that stands in one topic alone, and in nothing that the seller may read. */
  private static void told(Ground ground, String name, Set<String> words) {
    var open = Facts.words(ground.scenario().brief());
    var seller = ground.scenario().seller();
    open.addAll(Facts.words(seller.knows()));
    open.addAll(Facts.words(seller.material()));
    open.addAll(Facts.words(ground.scenario().buyer().role()));
    for (var topic : ground.scenario().topics()) {
      var facts = Facts.namesAndNumbers(topic.says());
      facts.addAll(Facts.namesAndNumbers(topic.more()));
      facts.removeAll(open);
      facts.retainAll(words);
      facts.stream()
          .filter(fact -> topicsThatHold(ground, fact) == 1)
          .sorted()
          .findFirst()
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

  private static long topicsThatHold(Ground ground, String fact) {
    return ground.scenario().topics().stream()
        .filter(
            topic ->
                Facts.words(topic.says()).contains(fact)
                    || Facts.words(topic.more()).contains(fact))
        .count();
  }
}
