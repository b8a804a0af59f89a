package dev.sparring.hearing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a line is about, part by part. A part is a sentence that asks, with what leads up to it;
 * where nothing is asked, the whole line is one.
 *
 * @param topics surely asked for, strongest first
 * @param clarifies topics that a part may ask for, likeliest first, where none is sure
 * @param kinds the ordinary kinds that the parts lie in
 * @param acts what the statements do, one a sentence at most
 * @param points the hard question's points that are made
 * @param closes how likely it proposes something, 0 to 1
 * @param together whether the buyer has a part in what is proposed, as in most that closes a talk
 * @param honest how likely it owns not to know, 0 to 1
 */
record Recognition(
    List<TopicHeard> topics,
    List<TopicHeard> clarifies,
    List<KindHeard> kinds,
    List<KindHeard> acts,
    Set<String> points,
    double closes,
    boolean together,
    double honest) {
  /** From this share on a topic is heard that a question asks for. */
  private static final double SURE = 0.24;

  /** A statement must ask more clearly. */
  private static final double SURE_OF_STATEMENT = 0.45;

  private static final double NEVER = 2;

  /** "How are you?" is one whatever else it sounds like, unless it surely goes on to ask. */
  private static final double SURE_OF_COURTESY = 0.65;

  /** From this share on a question may be about a topic. */
  private static final double MAYBE = 0.06;

  /** From this share on a part lies in a kind. */
  private static final double IN_KIND = 0.25;

  /** From this share on a part does what a kind does that asks for nothing one could know. */
  private static final double DOES = 0.35;

  /** From this share on a point is made. */
  private static final double MADE = 0.4;

  /** A line that is so likely to propose something does. */
  private static final double PROPOSES = 0.55;

  /** So much in the kinds that close, the buyer has a part in it. */
  private static final double TOGETHER = 0.3;

  /** A buyer asks back about no more. */
  private static final int AT_MOST = 2;

  private static final String HONEST = "dont_know_honest";
  static final Comparator<TopicHeard> CLEAREST =
      Comparator.comparingDouble(TopicHeard::strength)
          .reversed()
          .thenComparing(TopicHeard::sentence);

  /**
   * @param guesses at the sentence and at what leads up to it, together
   */
  private record Part(int sentence, Asks asks, List<Guess> guesses) {
    /** A statement that proposes in so many words asks for nothing. */
    private boolean isSureOf(Guess guess, boolean proposed) {
      double sure =
          switch (asks) {
            case OPEN, CLOSED -> SURE;
            case NOTHING -> proposed ? NEVER : SURE_OF_STATEMENT;
            case COURTESY -> SURE_OF_COURTESY;
          };
      return guess.is(Examples.Type.TOPIC) && guess.share() >= sure;
    }

    List<TopicHeard> sure(boolean proposed) {
      var sure = guesses.stream().filter(guess -> isSureOf(guess, proposed));
      return sure.limit(AT_MOST).map(this::topic).toList();
    }

    boolean asksSomething() {
      return asks == Asks.OPEN || asks == Asks.CLOSED;
    }

    TopicHeard topic(Guess guess) {
      return new TopicHeard(guess.of().name(), guess.share(), sentence, guess.of().deeper());
    }
  }

  /**
   * @param single guesses at each sentence
   * @param byRule how surely a rule of the table takes the line for a proposal, 0 if none does
   */
  static Recognition of(
      Guessing guessing,
      String line,
      List<Sentence> sentences,
      List<List<Guess>> single,
      double byRule) {
    var whole = single.size() == 1 ? single.getFirst() : guessing.at(line);
    var tail = tail(guessing, line, sentences, whole);
    double closes = Closing.likely(single, tail, whole, byRule, Closing.isAlone(sentences));
    var parts = parts(guessing, line, sentences, single, whole);
    var topics = new HashMap<String, TopicHeard>();
    var clarifies = new ArrayList<TopicHeard>();
    var kinds = new ArrayList<KindHeard>();
    for (var part : parts) {
      var sure = part.sure(closes >= PROPOSES && byRule >= 1);
      sure.forEach(
          topic ->
              topics.merge(topic.topic(), topic, (a, b) -> CLEAREST.compare(a, b) <= 0 ? a : b));
      if (sure.isEmpty() && part.asksSomething()) {
        part.guesses().stream()
            .filter(guess -> guess.is(Examples.Type.TOPIC) && guess.share() >= MAYBE)
            .limit(AT_MOST)
            .map(part::topic)
            .forEach(clarifies::add);
      }
      part.guesses().stream()
          .filter(guess -> guess.is(Examples.Type.KIND) || guess.is(Examples.Type.BACKGROUND))
          .findFirst()
          .filter(guess -> guess.share() >= (guess.asks() ? IN_KIND : DOES))
          .map(guess -> new KindHeard(guess.of().name(), guess.share(), part.sentence()))
          .ifPresent(kinds::add);
    }
    var all = Stream.concat(single.stream(), Stream.of(whole)).toList();
    return new Recognition(
        topics.values().stream().sorted(CLEAREST).toList(),
        clarifies,
        kinds,
        acts(guessing, line, sentences),
        points(all),
        closes,
        Math.max(Closing.together(whole), Closing.together(tail)) >= TOGETHER,
        most(all, HONEST));
  }

  boolean proposes() {
    return closes >= PROPOSES;
  }

  /** Whether this sentence is one of those that propose something to the buyer. */
  boolean proposesIn(int sentence) {
    return kinds.stream().anyMatch(kind -> kind.suggests() && kind.sentence() == sentence);
  }

  /** Guesses at the last two sentences together. */
  private static List<Guess> tail(
      Guessing guessing, String line, List<Sentence> sentences, List<Guess> whole) {
    return sentences.size() <= 2
        ? whole
        : guessing.at(line.substring(sentences.get(sentences.size() - 2).from()));
  }

  private static List<Part> parts(
      Guessing guessing,
      String line,
      List<Sentence> sentences,
      List<List<Guess>> single,
      List<Guess> whole) {
    var asking =
        IntStream.range(0, sentences.size())
            .filter(i -> sentences.get(i).asks() != Asks.NOTHING)
            .toArray();
    if (sentences.isEmpty()) {
      return List.of();
    }
    if (asking.length == 0) {
      return stated(sentences, single, whole);
    }
    var parts = new ArrayList<Part>();
    int from = 0;
    for (int i = 0; i < asking.length; i++) {
      boolean last = i + 1 == asking.length;
      int to = last ? line.length() : sentences.get(asking[i]).to();
      var sentence = sentences.get(asking[i]);
      var own = single.get(asking[i]);
      var leading = from == 0 && last ? whole : guessing.at(line.substring(from, to));
      parts.add(new Part(asking[i], sentence.asks(), together(own, leading)));
      from = to;
    }
    return parts;
  }

  /** Where nothing is asked, the line is one part, or each sentence of it that may ask. */
  private static List<Part> stated(
      List<Sentence> sentences, List<List<Guess>> single, List<Guess> whole) {
    if (sentences.stream().allMatch(Recognition::mayAsk)) {
      return List.of(new Part(0, Asks.NOTHING, whole));
    }
    var parts = new ArrayList<Part>();
    parts.add(new Part(0, Asks.NOTHING, withoutTopics(whole)));
    for (int i = 0; i < single.size(); i++) {
      if (mayAsk(sentences.get(i))) {
        parts.add(new Part(i, Asks.NOTHING, single.get(i)));
      }
    }
    return parts;
  }

  /** By the kinds alone: what a statement does hangs on no scenario. */
  private static List<KindHeard> acts(Guessing guessing, String line, List<Sentence> sentences) {
    return IntStream.range(0, sentences.size())
        .filter(i -> sentences.get(i).asks() == Asks.NOTHING)
        .mapToObj(
            i ->
                act(
                    i,
                    guessing.kinds(line.substring(sentences.get(i).from(), sentences.get(i).to()))))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<KindHeard> act(int sentence, List<Guess> guesses) {
    return guesses.stream()
        .filter(guess -> !guess.asks())
        .findFirst()
        .filter(guess -> guess.share() >= DOES)
        .map(guess -> new KindHeard(guess.of().name(), guess.share(), sentence));
  }

  /** What neither tells nor gives back may ask, though it is no question. */
  private static boolean mayAsk(Sentence sentence) {
    return sentence.tells() < Heard.DECIDED
        && sentence.givesBack() < Heard.DECIDED
        && !sentence.introduces();
  }

  private static List<Guess> withoutTopics(List<Guess> guesses) {
    return guesses.stream().filter(guess -> !guess.is(Examples.Type.TOPIC)).toList();
  }

  /** Both have the same say. */
  private static List<Guess> together(List<Guess> one, List<Guess> other) {
    if (one == other) {
      return one;
    }
    var byThing = new HashMap<String, Guess>();
    Stream.concat(one.stream(), other.stream())
        .map(Guess::halved)
        .forEach(guess -> byThing.merge(guess.of().thing(), guess, Guess::and));
    return byThing.values().stream().sorted(Guess.LIKELIEST).toList();
  }

  private static Set<String> points(List<List<Guess>> all) {
    var points = new LinkedHashSet<String>();
    for (var guesses : all) {
      guesses.stream()
          .filter(guess -> guess.is(Examples.Type.POINT) && guess.share() >= MADE)
          .map(guess -> guess.of().name())
          .forEach(points::add);
    }
    return points;
  }

  private static double most(List<List<Guess>> all, String kind) {
    return all.stream().mapToDouble(guesses -> share(guesses, kind)).max().orElse(0);
  }

  private static double share(List<Guess> guesses, String kind) {
    return guesses.stream()
        .filter(guess -> guess.is(Examples.Type.KIND) && kind.equals(guess.of().name()))
        .mapToDouble(Guess::share)
        .sum();
  }
}
