package dev.sparring.hearing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Guesses what texts are about: by their words, and by what they mean where that can be told.
 *
 * @param few the topics for which an author wrote only a few lines
 */
record Guessing(Subjects subjects, Topics few, LanguageTable table, Meant meant) {
  /** From so many lines on a topic can be told from all else by what was learnt of it. */
  private static final int ENOUGH = 20;

  /** How sure a topic is that is near; one that is not very near, only if a question asks. */
  private static final double NEAR = 0.6;

  private static final double DOUBT = 0.45;
  private static final double NOT_VERY_NEAR = 0.4;
  private static final double VERY = 0.2;

  /** A meaning that is just clear enough says so much, as a logarithm. */
  private static final double OF_MEANING = 3;

  /** Much clearer than just enough is not surer. */
  private static final double CLEAREST = 2;

  static Guessing of(Language language, List<Examples> examples, Meaning meaning) {
    var table = LanguageTable.of(language);
    var bank = Bank.of(language);
    var topics = examples.stream().filter(e -> e.type() == Examples.Type.TOPIC).toList();
    var few = topics.stream().filter(topic -> lines(topic, bank) < ENOUGH).toList();
    return new Guessing(
        Subjects.of(KindModel.of(language), bank, examples),
        Topics.of(table, few),
        table,
        new Meant(meaning, topics));
  }

  private static int lines(Examples topic, Bank bank) {
    return topic.asked().size()
        + topic.kinds().stream().mapToInt(kind -> bank.lines(kind).size()).sum();
  }

  /** What a text may be about, likeliest first. */
  List<Guess> at(String text) {
    if (subjects.isWritten(text)) {
      return subjects.guesses(text, Map.of());
    }
    var clearness = meant.clearness(List.of(text)).getFirst();
    var guesses = subjects.guesses(text, byTopic(clearness));
    return few.topics().isEmpty() || clearness.length > 0
        ? guesses
        : with(few.in(table.tokens(text)), guesses);
  }

  /** Which kinds of the bank a text may be of, whatever the scenario is, likeliest first. */
  List<Guess> kinds(String text) {
    return subjects.model().guesses(text);
  }

  private Map<String, Double> byTopic(double[] clearness) {
    var byTopic = new HashMap<String, Double>();
    for (int i = 0; i < clearness.length; i++) {
      double clear = Math.clamp(clearness[i], 0, CLEAREST);
      byTopic.put(meant.topic(i), OF_MEANING * clear);
    }
    return byTopic;
  }

  /** Few lines make too sure of what is not near any of them. */
  private Guess doubted(Guess guess) {
    return few.topics().stream().anyMatch(topic -> topic.name().equals(guess.of().name()))
        ? new Guess(guess.of(), guess.share() * DOUBT)
        : guess;
  }

  private List<Guess> with(Map<String, Double> near, List<Guess> guesses) {
    var nearest =
        near.entrySet().stream()
            .map(
                topic ->
                    new Guess(
                        new Guess.Of(Examples.Type.TOPIC, topic.getKey(), false),
                        topic.getValue() >= VERY ? NEAR : NOT_VERY_NEAR));
    return Stream.concat(
            nearest,
            guesses.stream()
                .filter(guess -> !near.containsKey(guess.of().name()))
                .map(this::doubted))
        .sorted(Guess.LIKELIEST)
        .toList();
  }
}
