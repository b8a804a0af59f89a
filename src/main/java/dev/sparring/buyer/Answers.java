package dev.sparring.buyer;

import dev.sparring.buyer.Move.Answer;
import dev.sparring.buyer.Move.Deflect;
import dev.sparring.buyer.Move.Nod;
import dev.sparring.buyer.Move.OfferThread;
import dev.sparring.buyer.Move.React;
import dev.sparring.hearing.TopicHeard;
import dev.sparring.scenario.Scenario.Reaction;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the buyer has to say to what was asked.
 *
 * @param shortly whether nothing gets more than a brief first answer
 */
record Answers(Impression now, Knowledge knowledge, boolean shortly) {
  /** Topics answered in one turn. */
  private static final int AT_ONCE = 2;

  /** To the topics asked for, else to whatever keeps the talk on its topic; may be empty. */
  List<Move> onTopic() {
    var asked = asked();
    if (!asked.isEmpty()) {
      return to(asked);
    }
    return staysOnTopic()
        ? now.before().topic().flatMap(this::deeper).map(List::of).orElse(List.of())
        : List.of();
  }

  /** The last of stacked questions, where the buyer has had enough of them. */
  private List<TopicHeard> asked() {
    var topics = now.topics();
    return now.stacksAgain()
        ? topics.stream().max(Comparator.comparingInt(TopicHeard::sentence)).stream().toList()
        : topics;
  }

  private List<Move> to(List<TopicHeard> asked) {
    var answers =
        asked.stream()
            .filter(topic -> knowledge.isOpen(topic.topic()))
            .flatMap(topic -> answer(topic).stream())
            .limit(AT_ONCE)
            .toList();
    if (!answers.isEmpty()) {
      return answers;
    }
    var first = asked.getFirst().topic();
    return List.of(knowledge.isOpen(first) ? new React(Reaction.REPEAT) : new Deflect(first));
  }

  private Optional<Move> answer(TopicHeard asked) {
    return knowledge
        .next(asked.topic(), shortly || !now.asksOpenly(asked))
        .map(depth -> new Answer(asked.topic(), depth));
  }

  private boolean staysOnTopic() {
    return now.takesUp() && !now.heard().isPitch() && !now.proposes();
  }

  private Optional<Move> deeper(String topic) {
    return knowledge.isOpen(topic)
        ? knowledge.next(topic, shortly).map(depth -> new Answer(topic, depth))
        : Optional.of(new Deflect(topic));
  }

  /** For a line that asks for nothing the buyer could tell, so that nobody is left hanging. */
  Move offTopic() {
    var heard = now.heard();
    if (heard.isPitch() && heard.tied() == 0) {
      return new React(Reaction.PITCH);
    }
    if (heard.asksSomething()) {
      return missed(heard.understood() ? Reaction.NO_IDEA : Reaction.UNCLEAR);
    }
    if (now.greets()) {
      return new React(Reaction.SMALL_TALK);
    }
    if (now.takesUp() && !heard.isTelling()) {
      return new React(Reaction.ENCOURAGED);
    }
    return now.makesSense() ? new Nod() : missed(Reaction.UNCLEAR);
  }

  /** Never two misses running: at the second, a thread. */
  private Move missed(Reaction miss) {
    if (now.before().misses() == 0) {
      return new React(miss);
    }
    return knowledge.thread().<Move>map(OfferThread::new).orElse(new React(Reaction.ENCOURAGED));
  }
}
