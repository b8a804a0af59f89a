package dev.sparring.hearing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which of the scenario's topics a sentence asks for. Every topic is the middle of its examples; a
 * sentence belongs to the nearest one if it is near enough, nearer than the next, has little in
 * common with the others alone, and is nearer than to what the author says is not the topic. A
 * clear miss is better than a wrong answer. What the author wrote is heard as it was meant.
 *
 * @param examples the topic of every line that an author wrote
 */
record Topics(Vectors vectors, List<Topic> topics, Map<Map<String, Double>, Topic> examples) {
  /** So near, against how far the topic's own lines agree, a topic is heard. */
  private static final double ENOUGH = 1.4;

  private static final double OF_MARGIN = 0.5;

  /** Lines that hardly agree must not make anything clear. */
  private static final double DISAGREEMENT = 0.2;

  /**
   * @param shared of all that the line has in common with any topic, how much it has with this one
   * @param words a longer line has more in it that is about no topic, and comes less near to any
   */
  private record Nearest(Topic topic, double near, double next, double shared, int words) {
    boolean isClear() {
      double clear = (near + OF_MARGIN * (near - next)) * shared * Math.sqrt(words);
      return near > 0 && clear >= ENOUGH * (topic.agreement() + DISAGREEMENT);
    }
  }

  static Topics of(LanguageTable table, List<Examples> examples, Predicate<String> asks) {
    var vectors = Vectors.of(table, examples);
    var topics = examples.stream().map(one -> Topic.of(one, vectors, asks)).toList();
    var lines = new HashMap<Map<String, Double>, Topic>();
    topics.forEach(topic -> topic.asked().forEach(line -> lines.putIfAbsent(line, topic)));
    lines.remove(Map.of()); // a line without a word asks for nothing
    return new Topics(vectors, topics, lines);
  }

  /** Whether what asks for this topic need be no question. */
  boolean isStated(String name) {
    return topics.stream().anyMatch(topic -> topic.stated() && topic.name().equals(name));
  }

  /** The topics that one sentence asks for, strongest first. */
  List<TopicHeard> in(List<Token> tokens, int sentence) {
    if (topics.isEmpty()) {
      return List.of();
    }
    var written = written(tokens, sentence);
    if (written.isPresent()) {
      return List.of(written.get());
    }
    var heard = new ArrayList<TopicHeard>();
    var left = tokens;
    for (var found = nearest(left); found.isPresent() && !left.isEmpty(); found = nearest(left)) {
      var topic = found.get().topic();
      if (heard.stream().anyMatch(one -> one.topic().equals(topic.name()))) {
        return heard;
      }
      heard.add(new TopicHeard(topic.name(), Math.min(1, found.get().near()), sentence));
      left = without(left, topic);
    }
    return heard;
  }

  /** The topic of a line that stands among the examples as it is. */
  Optional<TopicHeard> written(List<Token> line, int sentence) {
    return examples.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(examples.get(vectors.vector(line)))
            .map(topic -> new TopicHeard(topic.name(), 1, sentence));
  }

  /** What else a sentence asks for shows once the first topic's words are taken away. */
  private static List<Token> without(List<Token> tokens, Topic topic) {
    return tokens.stream().filter(token -> !topic.middle().containsKey(token.stem())).toList();
  }

  private Optional<Nearest> nearest(List<Token> tokens) {
    var vector = vectors.vector(tokens);
    var nearest = topics.getFirst();
    double near = 0;
    double next = 0;
    for (var topic : topics) {
      double here = Vectors.near(vector, topic.middle());
      if (here > near) {
        nearest = topic;
        next = near;
        near = here;
      } else {
        next = Math.max(next, here);
      }
    }
    var features = nearest.middle().keySet();
    double shared = vectors.shared(vector, features);
    return Optional.of(new Nearest(nearest, near, next, shared, tokens.size()))
        .filter(Nearest::isClear)
        .filter(found -> found.topic().isMeant(vector) && vectors.sayMore(tokens, features));
  }
}
