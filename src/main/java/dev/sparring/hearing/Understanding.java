package dev.sparring.hearing;

import dev.sparring.hearing.Questions.Asked;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** Puts what was understood of a line in the place of what its words were taken for. */
record Understanding(Understood understood, Questions questions) {
  /** Strength of what was understood; and of what may be one of several. */
  private static final double SURE = 1;

  private static final double UNSURE = 0.5;

  /** A buyer asks back about no more. */
  private static final int AT_MOST = 2;

  private static final String RULE = "understood";
  private static final String HONEST = "dont_know_honest";

  Sentence sentence(int index, Clause clause, Sentence byWords) {
    return understood.at(index).map(part -> sentence(part, clause, byWords)).orElse(byWords);
  }

  private Sentence sentence(Understood.Part part, Clause clause, Sentence byWords) {
    var asked = new Asked(part.asks(), RULE);
    boolean states = part.asks() == Asks.NOTHING;
    return new Sentence(
        byWords.from(),
        byWords.to(),
        byWords.words(),
        part.asks(),
        part.polar(),
        questions.asksWhy(clause, asked),
        questions.leads(clause, asked),
        part.asksSomething() ? decided(part.builds()) : 0,
        states ? decided(part.builds()) : 0,
        0,
        0,
        byWords.introduces(),
        states && byWords.answers(),
        RULE);
  }

  private static double decided(boolean yes) {
    return yes ? SURE : 0;
  }

  /**
   * @param guesses at each sentence, which know whether a topic is asked for more deeply
   */
  Recognition recognition(Recognition byWords, List<List<Guess>> guesses) {
    var topics = others(byWords.topics(), TopicHeard::sentence);
    var clarifies = others(byWords.clarifies(), TopicHeard::sentence);
    var kinds = others(byWords.kinds(), KindHeard::sentence);
    var acts = others(byWords.acts(), KindHeard::sentence);
    understood
        .parts()
        .forEach(
            (i, part) -> {
              (part.sure() ? topics : clarifies).addAll(topics(i, part, guesses.get(i)));
              if (isUnnamed(part)) {
                byWords.topics().stream()
                    .filter(topic -> topic.sentence() == i)
                    .forEach(clarifies::add);
              }
              kinds.addAll(kinds(i, part));
              if (part.asks() == Asks.NOTHING) {
                part.act().map(act -> new KindHeard(act, SURE, i)).ifPresent(acts::add);
              }
            });
    boolean honest = acts.stream().anyMatch(act -> act.kind().equals(HONEST));
    return new Recognition(
        once(topics),
        clarifies,
        inOrder(kinds, KindHeard::sentence),
        inOrder(acts, KindHeard::sentence),
        understood.points().map(Set::copyOf).orElse(byWords.points()),
        understood
            .step()
            .map(step -> decided(step.next() != NextStep.NONE))
            .orElse(byWords.closes()),
        understood.step().map(Understood.Step::shared).orElse(byWords.together()),
        honest ? SURE : understood.parts().isEmpty() ? byWords.honest() : 0);
  }

  /**
   * Whether it asks for something that nobody who understands could name, or only in general: if
   * its words are surely those of a topic, the buyer asks back.
   */
  private static boolean isUnnamed(Understood.Part part) {
    return part.asksSomething()
        && part.about().stream().allMatch(about -> about.type() == Examples.Type.KIND);
  }

  /** What was heard in the sentences of which nothing was understood. */
  private <T> List<T> others(List<T> heard, ToIntFunction<T> sentence) {
    return new ArrayList<>(
        heard.stream().filter(one -> understood.at(sentence.applyAsInt(one)).isEmpty()).toList());
  }

  private static List<TopicHeard> topics(int i, Understood.Part part, List<Guess> guesses) {
    return part.about().stream()
        .filter(about -> about.type() == Examples.Type.TOPIC)
        .limit(AT_MOST)
        .map(
            about ->
                new TopicHeard(
                    about.name(),
                    part.sure() ? SURE : UNSURE,
                    i,
                    isDeeper(about.name(), part, guesses)))
        .toList();
  }

  private static boolean isDeeper(String topic, Understood.Part part, List<Guess> guesses) {
    return guesses.stream()
        .filter(guess -> guess.is(Examples.Type.TOPIC) && guess.of().name().equals(topic))
        .findFirst()
        .map(guess -> guess.of().deeper())
        .orElse(part.builds());
  }

  /** What it asks for beside topics, and what it does. */
  private static List<KindHeard> kinds(int i, Understood.Part part) {
    var named =
        part.about().stream()
            .filter(about -> about.type() != Examples.Type.TOPIC)
            .map(Understood.About::name);
    return Stream.concat(named, part.act().stream())
        .limit(1)
        .map(kind -> new KindHeard(kind, SURE, i))
        .toList();
  }

  /** A topic that is asked for twice is asked for once, where it is clearest. */
  private static List<TopicHeard> once(List<TopicHeard> topics) {
    var once = new ArrayList<TopicHeard>();
    topics.stream()
        .sorted(Recognition.CLEAREST)
        .filter(topic -> once.stream().noneMatch(other -> other.topic().equals(topic.topic())))
        .forEachOrdered(once::add);
    return once;
  }

  private static <T> List<T> inOrder(List<T> heard, ToIntFunction<T> sentence) {
    return heard.stream().sorted(Comparator.comparingInt(sentence)).toList();
  }

  boolean dates() {
    return understood.step().filter(step -> step.next() == NextStep.SPECIFIC).isPresent();
  }

  /** Whether it speaks of the whole line. */
  boolean isWhole(List<Sentence> sentences) {
    return !sentences.isEmpty() && sentences.size() == understood.parts().size();
  }

  /**
   * Who decided what was heard; nobody decides what was not.
   *
   * @param byRule how surely a rule of the table takes the line for a proposal
   */
  Map<Observation, By> decided(
      Recognition about,
      List<Sentence> sentences,
      NextStep step,
      double byRule,
      List<String> points) {
    var by = new EnumMap<Observation, By>(Observation.class);
    if (sentences.stream().anyMatch(sentence -> sentence.asks() != Asks.NOTHING)) {
      by.put(Observation.ASKS, ofParts(By.RULES));
    }
    if (!about.topics().isEmpty() || !about.clarifies().isEmpty()) {
      by.put(Observation.TOPICS, ofParts(By.CLASSES));
    }
    if (!about.kinds().isEmpty()) {
      by.put(Observation.KINDS, ofParts(By.CLASSES));
    }
    if (!about.acts().isEmpty()) {
      by.put(Observation.ACTS, ofParts(By.CLASSES));
    }
    if (step != NextStep.NONE) {
      var byWords = byRule >= 1 ? By.RULES : By.CLASSES;
      by.put(Observation.NEXT_STEP, understood.step().isPresent() ? By.MODEL : byWords);
    }
    if (!points.isEmpty()) {
      var byWords = about.points().containsAll(points) ? By.CLASSES : By.RULES;
      by.put(Observation.POINTS, understood.points().isPresent() ? By.MODEL : byWords);
    }
    return by;
  }

  private By ofParts(By byWords) {
    return understood.parts().isEmpty() ? byWords : By.MODEL;
  }
}
