package dev.sparring.hearing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Which words mean nearly the same in a question ("cancel", "call off"), so that an author need not
 * think of all of them.
 *
 * @param byFirst the ways to say each sense, by the stem that they begin with
 */
record Senses(Map<String, List<Way>> byFirst) {
  /**
   * @param stems as they follow each other
   * @param senses every sense they have
   */
  record Way(List<String> stems, List<String> senses) {
    private boolean standsAt(List<Token> tokens, int from) {
      return from + stems.size() <= tokens.size()
          && IntStream.range(0, stems.size())
              .allMatch(i -> stems.get(i).equals(tokens.get(from + i).stem()));
    }
  }

  /**
   * @param senses each as the words and phrases, in stems, that have it
   */
  static Senses of(List<List<List<String>>> senses) {
    var ofWay = new HashMap<List<String>, List<String>>();
    for (int i = 0; i < senses.size(); i++) {
      var name = "=" + i;
      senses.get(i).stream()
          .distinct()
          .forEach(stems -> ofWay.computeIfAbsent(stems, any -> new ArrayList<>()).add(name));
    }
    var byFirst = new HashMap<String, List<Way>>();
    ofWay.forEach(
        (stems, names) ->
            byFirst
                .computeIfAbsent(stems.getFirst(), any -> new ArrayList<>())
                .add(new Way(stems, List.copyOf(names))));
    return new Senses(Map.copyOf(byFirst));
  }

  /** The ways to say something that begin with one of the words. */
  List<Way> at(List<Token> tokens, int from) {
    return byFirst.getOrDefault(tokens.get(from).stem(), List.of()).stream()
        .filter(way -> way.standsAt(tokens, from))
        .toList();
  }
}
