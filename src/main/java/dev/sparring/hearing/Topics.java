package dev.sparring.hearing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

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
   * @param near how near the line is to the topic's middle, 0 to 1
   * @param next how near to the next topic's
   * @param shared of all that the line has in common with any topic, how much it has with this one
   * @param words a longer line has more in it that is about no topic, and comes less near to any
   */
  private record Nearest(Topic topic, double near, double next, double shared, int words) {
    /** How clearly words ask for the topic: 1 is just enough. */
    double clearness() {
      double clear = (near + OF_MARGIN * (near - next)) * shared * Math.sqrt(words);
      return clear / (ENOUGH * (topic.agreement() + DISAGREEMENT));
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

  /** The topics that one sentence asks for by its words, strongest first. */
  List<TopicHeard> in(List<Token> tokens, int sentence) {
    return in(tokens, sentence, Meant.UNKNOWN);
  }

  /**
   * The topics that one sentence asks for, strongest first.
   *
   * @param meant how clearly its meaning asks for each topic, 1 is just enough; empty if unknown
   */
  List<TopicHeard> in(List<Token> tokens, int sentence, double[] meant) {
    if (topics.isEmpty()) {
      return List.of();
    }
    var written = written(tokens, sentence);
    if (written.isPresent()) {
      return List.of(written.get());
    }
    var heard = new ArrayList<TopicHeard>();
    var left = tokens;
    var found = nearest(left, meant);
    while (found.isPresent() && !left.isEmpty()) {
      var topic = found.get().topic();
      if (heard.stream().anyMatch(one -> one.topic().equals(topic.name()))) {
        return heard;
      }
      heard.add(new TopicHeard(topic.name(), Math.min(1, found.get().near()), sentence));
      left = without(left, topic);
      found = nearest(left, Meant.UNKNOWN);
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

  private Optional<Nearest> nearest(List<Token> tokens, double[] meant) {
    var vector = vectors.vector(tokens);
    var near = topics.stream().mapToDouble(t -> Vectors.near(vector, t.middle())).toArray();
    return meant.length == 0
        ? Optional.of(measured(highest(near), near, vector, tokens))
            .filter(found -> found.clearness() >= 1)
            .filter(found -> found.topic().isMeant(vector))
            .filter(found -> vectors.sayMore(tokens, found.topic().middle().keySet()))
        : IntStream.of(highest(near), highest(meant))
            .mapToObj(i -> Map.entry(measured(i, near, vector, tokens), meant[i]))
            .filter(found -> together(found) >= 1 && found.getKey().topic().isMeant(vector))
            .max(Comparator.comparingDouble(Topics::together))
            .map(Map.Entry::getKey);
  }

  /** Words and meaning have the same say. */
  private static double together(Map.Entry<Nearest, Double> found) {
    return (found.getKey().clearness() + found.getValue()) / 2;
  }

  private Nearest measured(
      int topic, double[] near, Map<String, Double> vector, List<Token> tokens) {
    double next =
        IntStream.range(0, near.length)
            .filter(i -> i != topic)
            .mapToDouble(i -> near[i])
            .max()
            .orElse(0);
    var one = topics.get(topic);
    double shared = vectors.shared(vector, one.middle().keySet());
    return new Nearest(one, near[topic], next, shared, tokens.size());
  }

  /** The first of the highest ones. */
  private static int highest(double[] numbers) {
    int highest = 0;
    for (int i = 1; i < numbers.length; i++) {
      highest = numbers[i] > numbers[highest] ? i : highest;
    }
    return highest;
  }
}
