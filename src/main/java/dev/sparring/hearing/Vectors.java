package dev.sparring.hearing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Lines as weighted features of length one: stems, senses, pairs of neighbours, and pieces of
 * words, since compounds share pieces only ("værmelding", "vær"). A feature weighs by the rarity of
 * its words in the language, and less the more of the scenario's topics it stands in.
 */
record Vectors(LanguageTable table, Map<String, Double> tellingApart) {
  /** What is asked for shows in common words too ("how much is left"), though less. */
  private static final double OF_PLAIN = 2;

  /** Two words that stand side by side weigh so much beside the words themselves. */
  private static final double OF_PAIR = 0.5;

  private static final double OF_PIECE = 0.15;
  private static final int PIECE = 4;

  static Vectors of(LanguageTable table, List<Examples> topics) {
    var alike = new Vectors(table, Map.of());
    var counts = new HashMap<String, Integer>();
    for (var topic : topics) {
      var features = new HashSet<String>();
      topic.asked().forEach(line -> features.addAll(alike.vector(line).keySet()));
      features.forEach(feature -> counts.merge(feature, 1, Integer::sum));
    }
    double all = topics.size();
    var tellingApart = new HashMap<String, Double>();
    counts.forEach(
        (feature, count) ->
            tellingApart.put(feature, Math.sqrt(Math.log(1 + all / count) / Math.log(1 + all))));
    return new Vectors(table, Map.copyOf(tellingApart));
  }

  Map<String, Double> vector(String line) {
    return vector(table.tokens(line));
  }

  Map<String, Double> vector(List<Token> tokens) {
    var vector = new HashMap<String, Double>();
    for (int i = 0; i < tokens.size(); i++) {
      var token = tokens.get(i);
      add(token.stem(), weight(token), vector);
      addPieces(token, vector);
      addSenses(tokens, i, vector);
      if (i > 0) {
        addPair(tokens.get(i - 1), token, vector);
      }
    }
    return unit(vector);
  }

  private void addPair(Token last, Token token, Map<String, Double> vector) {
    double both = weight(last) + weight(token);
    add(last.stem() + ' ' + token.stem(), OF_PAIR * both / 2, vector);
  }

  /** A sense weighs as its words do; words with several senses share that among them. */
  private void addSenses(List<Token> tokens, int from, Map<String, Double> vector) {
    for (var way : table.senses().at(tokens, from)) {
      var words = tokens.subList(from, from + way.stems().size());
      double weight = words.stream().mapToDouble(Vectors::weight).max().orElse(0);
      double share = weight / Math.sqrt(way.senses().size());
      way.senses().forEach(sense -> add(sense, share, vector));
    }
  }

  private static double weight(Token token) {
    return token.plain() ? OF_PLAIN * token.weight() : token.weight();
  }

  private void addPieces(Token token, Map<String, Double> vector) {
    var word = '<' + token.word() + '>';
    for (int from = 0; from + PIECE <= word.length(); from++) {
      add('-' + word.substring(from, from + PIECE), OF_PIECE * weight(token), vector);
    }
  }

  private void add(String feature, double weight, Map<String, Double> vector) {
    vector.merge(feature, weight * tellingApart.getOrDefault(feature, 1.0), Math::max);
  }

  /** The middle of lines: what they have in common weighs most. */
  static Map<String, Double> middle(List<Map<String, Double>> lines) {
    var middle = new HashMap<String, Double>();
    lines.forEach(line -> line.forEach((feature, w) -> middle.merge(feature, w, Double::sum)));
    return Map.copyOf(unit(middle));
  }

  /** From 0 to 1: of all that the line has in common with any topic, how much it has with these. */
  double shared(Map<String, Double> vector, Set<String> features) {
    double any = length(vector, tellingApart.keySet());
    return any > 0 ? length(vector, features) / any : 0;
  }

  /** Whether they have more in common with these than the commonest words. */
  boolean sayMore(List<Token> tokens, Set<String> features) {
    return IntStream.range(0, tokens.size()).anyMatch(i -> says(tokens, i, features));
  }

  private boolean says(List<Token> tokens, int at, Set<String> features) {
    var token = tokens.get(at);
    return (!token.plain() && features.contains(token.stem()))
        || table.senses().at(tokens, at).stream()
            .flatMap(way -> way.senses().stream())
            .anyMatch(features::contains);
  }

  private static double length(Map<String, Double> vector, Set<String> features) {
    double squares = 0;
    for (var entry : vector.entrySet()) {
      squares += features.contains(entry.getKey()) ? entry.getValue() * entry.getValue() : 0;
    }
    return Math.sqrt(squares);
  }

  /** From 0 for nothing in common to 1 for the same. */
  static double near(Map<String, Double> one, Map<String, Double> other) {
    double near = 0;
    for (var entry : one.entrySet()) {
      near += entry.getValue() * other.getOrDefault(entry.getKey(), 0.0);
    }
    return near;
  }

  private static Map<String, Double> unit(Map<String, Double> vector) {
    double length = length(vector, vector.keySet());
    if (length > 0) {
      vector.replaceAll((feature, weight) -> weight / length);
    }
    return vector;
  }
}
