package dev.sparring.buyer;

import dev.sparring.hearing.Heard;
import dev.sparring.hearing.Pick;
import dev.sparring.hearing.Sentence;
import dev.sparring.hearing.TopicHeard;
import dev.sparring.scenario.Scenario;
import dev.sparring.scenario.Scenario.Topic;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What one heard line asks this buyer for. */
record Asking(Scenario scenario, MindState before, Heard heard) {

  /**
   * The topics that the line asks for and the scenario has, strongest first, each once. What the
   * buyer has just asked back about is settled first.
   */
  List<TopicHeard> topics() {
    return settled().isEmpty() ? known(heard.topics()) : settled();
  }

  private List<TopicHeard> known(List<TopicHeard> topics) {
    var once = new LinkedHashMap<String, TopicHeard>();
    topics.forEach(topic -> once.putIfAbsent(topic.topic(), topic));
    once.keySet().retainAll(scenario.topics().stream().map(Topic::id).toList());
    return List.copyOf(once.values());
  }

  /** Which of the topics that the buyer asked back about is meant: said, or picked. */
  private List<TopicHeard> settled() {
    var offered = before.askedBack();
    var named =
        Stream.concat(heard.topics().stream(), heard.clarifies().stream())
            .filter(topic -> offered.contains(topic.topic()))
            .limit(1)
            .toList();
    if (!named.isEmpty()) {
      return named;
    }
    if (offered.size() == 1 && asksFor(heard)) {
      return picked(offered);
    }
    return switch (offered.isEmpty() || !heard.topics().isEmpty() ? Pick.NO : heard.picks()) {
      case FIRST -> picked(offered.subList(0, 1));
      case SECOND -> picked(offered.subList(offered.size() - 1, offered.size()));
      case BOTH -> picked(offered);
      case YES -> offered.size() == 1 ? picked(offered) : List.of();
      case NONE, NO -> List.of();
    };
  }

  /** Something, and it cannot be told what. */
  private static boolean asksFor(Heard heard) {
    return heard.topics().isEmpty() && heard.asksSomething() && heard.picks() != Pick.NO;
  }

  private static List<TopicHeard> picked(List<String> topics) {
    return topics.stream().map(topic -> new TopicHeard(topic, 1, 0)).toList();
  }

  /** Topics that the line may ask for, where none is clear. */
  List<TopicHeard> unsure() {
    return known(heard.clarifies());
  }

  /**
   * Asked by anything but a closed question, or with an open one beside it that is in no topic. A
   * topic that the buyer asked back about was asked as it was at first.
   */
  boolean openly(TopicHeard topic) {
    if (before.askedBack().contains(topic.topic())) {
      return before.askedOpenly();
    }
    return !sentence(topic).asksClosed() || heard.sentences().stream().anyMatch(this::asksOnlyOn);
  }

  private boolean asksOnlyOn(Sentence sentence) {
    return sentence.asksOpen()
        && heard.topics().stream().noneMatch(topic -> sentence(topic).equals(sentence));
  }

  /** Asked so that yes or no answers it, and no more. */
  boolean forYesOrNo(TopicHeard topic) {
    return !openly(topic)
        && (before.askedBack().contains(topic.topic()) || sentence(topic).polar());
  }

  /** Whether what the buyer asks back about was asked openly. */
  boolean unsureOpenly() {
    return unsure().stream().anyMatch(this::openly);
  }

  private Sentence sentence(TopicHeard topic) {
    return heard.sentences().get(topic.sentence());
  }

  /** A question for a topic stands beside what is proposed: yes or no would answer the proposal. */
  boolean besideTheStep() {
    return !topics().isEmpty() && topics().stream().noneMatch(this::forYesOrNo);
  }

  /** Whether the last sentence asks for a topic. */
  boolean atTheEnd() {
    int last = heard.sentences().size() - 1;
    return topics().stream().anyMatch(topic -> topic.sentence() == last);
  }

  /** The last sentence that asks something. */
  Optional<Sentence> last() {
    return heard.sentences().reversed().stream().filter(Sentence::asksSomething).findFirst();
  }

  /** Asks for something that the buyer tells off the cuff, and for no topic. */
  boolean forBackground() {
    return topics().isEmpty()
        && heard.kinds().stream().anyMatch(kind -> scenario.background(kind.kind()).isPresent());
  }

  /** An open question, understood, on nothing that the buyer knows or has just said. */
  boolean offTopic() {
    return topics().isEmpty()
        && !forBackground()
        && unsure().isEmpty()
        && heard.understood()
        && heard.open() > 0;
  }
}
