package dev.sparring.hearing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One topic, as its author's lines ask for it.
 *
 * @param middle the middle of the lines that ask for it
 * @param agreement from 0 to 1, how near each of those lines is to the middle of the others: a
 *     topic whose lines are all alike is only asked for by one that is as near
 * @param asked those lines
 * @param notAsked lines that sound alike and ask for something else
 */
record Topic(
    String name,
    Map<String, Double> middle,
    double agreement,
    List<Map<String, Double>> asked,
    List<Map<String, Double>> notAsked) {
  /** A single line agrees with none; it is taken to stand for lines that agree as most do. */
  private static final double OF_ONE_LINE = 0.4;

  static Topic of(Examples examples, Vectors vectors) {
    var asked = examples.asked().stream().map(vectors::vector).distinct().toList();
    var notAsked = examples.notAsked().stream().map(vectors::vector).toList();
    return new Topic(examples.name(), Vectors.middle(asked), agreement(asked), asked, notAsked);
  }

  private static double agreement(List<Map<String, Double>> lines) {
    if (lines.size() < 2) {
      return OF_ONE_LINE;
    }
    double sum = 0;
    for (int i = 0; i < lines.size(); i++) {
      var others = new ArrayList<>(lines);
      var line = others.remove(i);
      sum += Vectors.near(line, Vectors.middle(others));
    }
    return sum / lines.size();
  }

  boolean isMeant(Map<String, Double> vector) {
    return notAsked.isEmpty() || nearest(vector, asked) >= nearest(vector, notAsked);
  }

  private static double nearest(Map<String, Double> vector, List<Map<String, Double>> lines) {
    return lines.stream().mapToDouble(line -> Vectors.near(vector, line)).max().orElse(0);
  }
}
