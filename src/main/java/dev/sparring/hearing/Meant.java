package dev.sparring.hearing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The topics by what their authors' lines mean. How near two meanings are differs from model to
 * model; so a line is measured by how far it stands out towards a topic from the others, against
 * how far the topic's own lines do.
 */
final class Meant {
  static final double[] UNKNOWN = {};

  /** What stands out so much of what the topic's own lines do is clear. */
  private static final double ENOUGH = 0.75;

  /** Lines that stand out less than this must not make anything clear. */
  private static final double LEAST = 0.05;

  private final Meaning meaning;
  private final List<Examples> topics;
  private volatile @Nullable Places known;

  Meant(Meaning meaning, List<Examples> topics) {
    this.meaning = meaning;
    this.topics = topics;
  }

  /**
   * @param middles of each topic's lines
   * @param standOut how far each topic's lines are nearer to its middle than to the others'
   */
  private record Places(List<float[]> middles, List<Double> standOut) {}

  /**
   * How clearly each line asks for each topic, in the topics' order: 1 is just enough. Nothing for
   * a line of which that cannot be told now.
   */
  List<double[]> clearness(List<String> lines) {
    return found(lines).orElseGet(() -> Collections.nCopies(lines.size(), UNKNOWN));
  }

  /** The name of a topic, by its place. */
  String topic(int place) {
    return topics.get(place).name();
  }

  private Optional<List<double[]>> found(List<String> lines) {
    if (meaning == Meaning.UNKNOWN || topics.isEmpty() || lines.isEmpty()) {
      return Optional.empty();
    }
    return places()
        .flatMap(
            places ->
                meaning
                    .of(lines)
                    .map(found -> found.stream().map(line -> clearness(line, places)).toList()));
  }

  private static double[] clearness(float[] line, Places places) {
    var unit = unit(line);
    var near = places.middles().stream().mapToDouble(m -> near(unit, m)).toArray();
    return IntStream.range(0, near.length)
        .mapToDouble(i -> standsOut(near, i) / (ENOUGH * Math.max(LEAST, places.standOut().get(i))))
        .toArray();
  }

  private static double standsOut(double[] near, int topic) {
    double others =
        IntStream.range(0, near.length)
            .filter(i -> i != topic)
            .mapToDouble(i -> near[i])
            .average()
            .orElse(0);
    return near[topic] - others;
  }

  /** Asked for once: the topics do not change. */
  private Optional<Places> places() {
    var places = known;
    if (places == null) {
      var lines = topics.stream().flatMap(topic -> topic.asked().stream()).toList();
      places = meaning.of(lines).map(this::places).orElse(null);
      known = places;
    }
    return Optional.ofNullable(places);
  }

  private Places places(List<float[]> found) {
    var lines = new ArrayList<List<float[]>>();
    int from = 0;
    for (var topic : topics) {
      int to = from + topic.asked().size();
      lines.add(found.subList(from, to).stream().map(Meant::unit).toList());
      from = to;
    }
    var middles = lines.stream().map(Meant::middle).toList();
    return new Places(
        middles,
        IntStream.range(0, topics.size())
            .mapToObj(i -> standsOut(lines.get(i), i, middles))
            .toList());
  }

  /** Each line is measured against the middle of the other ones, as a new line is. */
  private static double standsOut(List<float[]> lines, int topic, List<float[]> middles) {
    return IntStream.range(0, lines.size())
        .mapToDouble(
            left -> {
              var near = middles.stream().mapToDouble(m -> near(lines.get(left), m)).toArray();
              var others = new ArrayList<>(lines);
              var line = others.remove(left);
              near[topic] = others.isEmpty() ? 1 : near(line, middle(others));
              return standsOut(near, topic);
            })
        .average()
        .orElse(1);
  }

  private static float[] middle(List<float[]> lines) {
    var sum = new float[lines.getFirst().length];
    lines.forEach(line -> IntStream.range(0, sum.length).forEach(i -> sum[i] += line[i]));
    return unit(sum);
  }

  private static float[] unit(float[] vector) {
    double length = Math.sqrt(near(vector, vector));
    var unit = new float[vector.length];
    IntStream.range(0, unit.length)
        .forEach(i -> unit[i] = length > 0 ? (float) (vector[i] / length) : 0);
    return unit;
  }

  private static double near(float[] one, float[] other) {
    double near = 0;
    for (int i = 0; i < one.length; i++) {
      near += one[i] * other[i];
    }
    return near;
  }
}
