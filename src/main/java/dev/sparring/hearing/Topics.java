package dev.sparring.hearing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which topic a text asks for, where authors wrote only a few lines for each: too few to learn from
 * how each is told apart from all else. Every topic is the middle of its lines; a text belongs to
 * the nearest one if it is near enough, nearer than the next, has little in common with the others
 * alone, and is nearer than to what the author says is not the topic. A clear miss is better than a
 * wrong answer.
 */
record Topics(Vectors vectors, List<Topic> topics) {
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

  static Topics of(LanguageTable table, List<Examples> examples) {
    var vectors = Vectors.of(table, examples);
    return new Topics(vectors, examples.stream().map(one -> Topic.of(one, vectors)).toList());
  }

  /** The names of the topics that a text asks for, each with how near it comes, nearest first. */
  Map<String, Double> in(List<Token> tokens) {
    var heard = new LinkedHashMap<String, Double>();
    var left = tokens;
    var found = topics.isEmpty() ? Optional.<Nearest>empty() : nearest(left);
    while (found.isPresent() && !left.isEmpty()) {
      var topic = found.get().topic();
      if (heard.putIfAbsent(topic.name(), Math.min(1, found.get().near())) != null) {
        return heard;
      }
      left = without(left, topic);
      found = nearest(left);
    }
    return heard;
  }

  /** What else a sentence asks for shows once the first topic's words are taken away. */
  private static List<Token> without(List<Token> tokens, Topic topic) {
    return tokens.stream().filter(token -> !topic.middle().containsKey(token.stem())).toList();
  }

  private Optional<Nearest> nearest(List<Token> tokens) {
    var vector = vectors.vector(tokens);
    var near = topics.stream().mapToDouble(t -> Vectors.near(vector, t.middle())).toArray();
    return Optional.of(measured(highest(near), near, vector, tokens))
        .filter(found -> found.clearness() >= 1)
        .filter(found -> found.topic().isMeant(vector))
        .filter(found -> vectors.sayMore(tokens, found.topic().middle().keySet()));
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
