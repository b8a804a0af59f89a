package dev.sparring.hearing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which of the scenario's topics a line asks for. Every topic is the middle of its examples, as
 * stems and pieces of words, rare ones counting for more; a line belongs to the nearest topic if it
 * is near enough.
 */
final class Topics {
  private static final double NEAR = 0.25;

  private final List<Topic> topics;

  private record Topic(String name, Map<String, Double> middle) {}

  private Topics(List<Topic> topics) {
    this.topics = topics;
  }

  static Topics of(LanguageTable table, List<Examples> examples) {
    return new Topics(
        examples.stream().map(one -> new Topic(one.topic(), middle(table, one.asked()))).toList());
  }

  private static Map<String, Double> middle(LanguageTable table, List<String> lines) {
    var middle = new HashMap<String, Double>();
    for (var line : lines) {
      features(table.tokens(line))
          .forEach((feature, weight) -> middle.merge(feature, weight, Double::sum));
    }
    return unit(middle);
  }

  private static Map<String, Double> features(List<Token> tokens) {
    var features = new HashMap<String, Double>();
    for (var token : tokens) {
      if (!token.plain()) {
        features.merge(token.stem(), token.weight(), Math::max);
      }
    }
    return unit(features);
  }

  private static Map<String, Double> unit(Map<String, Double> vector) {
    double length =
        Math.sqrt(vector.values().stream().mapToDouble(weight -> weight * weight).sum());
    if (length > 0) {
      vector.replaceAll((feature, weight) -> weight / length);
    }
    return vector;
  }

  /** The topics that one sentence asks for, strongest first. */
  List<TopicHeard> in(List<Token> tokens, int sentence) {
    var features = features(tokens);
    var heard = new ArrayList<TopicHeard>();
    for (var topic : topics) {
      double near = 0;
      for (var feature : features.entrySet()) {
        near += feature.getValue() * topic.middle().getOrDefault(feature.getKey(), 0.0);
      }
      if (near >= NEAR) {
        heard.add(new TopicHeard(topic.name(), Math.min(1, near), sentence));
      }
    }
    heard.sort(Comparator.comparingDouble(TopicHeard::strength).reversed());
    return heard;
  }
}
