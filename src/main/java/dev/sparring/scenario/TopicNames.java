package dev.sparring.scenario;

import dev.sparring.scenario.Node.Entry;
import dev.sparring.scenario.Node.Items;
import dev.sparring.scenario.Node.Keys;
import dev.sparring.scenario.Node.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The topics of a file, for everything that names them. */
final class TopicNames {
  private final Map<String, Entry> topics;
  private final Problems problems;

  private TopicNames(Map<String, Entry> topics, Problems problems) {
    this.topics = topics;
    this.problems = problems;
  }

  static TopicNames of(Keys tree, Problems problems) {
    var topics = new LinkedHashMap<String, Entry>();
    if (tree.find("topics").map(Entry::value).orElse(null) instanceof Keys keys) {
      keys.entries().forEach(entry -> topics.putIfAbsent(entry.key().value(), entry));
    }
    var names = new TopicNames(topics, problems);
    names.tellOfCircles();
    return names;
  }

  /** The names as they stand; those that no topic has are problems. */
  List<String> known(Optional<List<Text>> names) {
    names.orElse(List.of()).forEach(this::check);
    return names.orElse(List.of()).stream().map(Text::value).distinct().toList();
  }

  void check(Text name) {
    // Without topics that is the mistake, and not what refers to them.
    if (!topics.isEmpty() && !topics.containsKey(name.value())) {
      problems.addUnknown(name.place(), "unknown-topic", topics.keySet(), name.value());
    }
  }

  private void tellOfCircles() {
    var told = new HashSet<String>();
    for (var topic : topics.keySet()) {
      var circle = circle(List.of(topic));
      if (!circle.isEmpty() && told.addAll(circle) && topic.equals(circle.getFirst())) {
        problems.add(needsOf(topic).orElseThrow().key().place(), "circle", inWords(circle));
      }
    }
  }

  /**
   * The way from the first topic back to itself, the shortest ways first; empty if there is none.
   */
  private List<String> circle(List<String> start) {
    var ways = new ArrayList<>(List.of(start));
    var seen = new HashSet<String>();
    for (var i = 0; i < ways.size(); i++) {
      var way = ways.get(i);
      for (var next : needs(way.getLast())) {
        if (next.equals(start.getFirst())) {
          return way;
        }
        if (seen.add(next)) {
          var further = new ArrayList<>(way);
          further.add(next);
          ways.add(further);
        }
      }
    }
    return List.of();
  }

  private String inWords(List<String> circle) {
    var words = new StringBuilder("'" + circle.getFirst() + "'");
    for (var i = 1; i <= circle.size(); i++) {
      var join = i == 1 ? "circle.needs" : "circle.which";
      words
          .append(Messages.say(join).orElseThrow())
          .append("'" + circle.get(i % circle.size()) + "'");
    }
    return words.toString();
  }

  private Set<String> needs(String topic) {
    var names = new HashSet<String>();
    if (needsOf(topic).map(Entry::value).orElse(null) instanceof Items items) {
      for (var item : items.items()) {
        if (item instanceof Text text) {
          names.add(text.value());
        }
      }
    }
    return names;
  }

  private Optional<Entry> needsOf(String topic) {
    return topics.containsKey(topic) && topics.get(topic).value() instanceof Keys keys
        ? keys.find("needs")
        : Optional.empty();
  }
}
