package dev.sparring.buyer;

import dev.sparring.buyer.Move.Answer;
import dev.sparring.buyer.Move.AskBack;
import dev.sparring.buyer.Move.Deflect;
import dev.sparring.buyer.Move.Depth;
import dev.sparring.buyer.Move.Nod;
import dev.sparring.buyer.Move.OfferThread;
import dev.sparring.buyer.Move.React;
import dev.sparring.buyer.Move.Retell;
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
  /** Things answered in one turn. */
  private static final int AT_ONCE = 2;

  /** From this strength on a topic may be what is meant. */
  private static final double WORTH_ASKING = 0.15;

  /** So often in a take the buyer asks back which of two things is meant. */
  private static final int ASKS_BACK = 2;

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

  /** What is new, if anything is; else what was told already, once more; else that it is locked. */
  private List<Move> to(List<TopicHeard> asked) {
    var open = asked.stream().filter(topic -> knowledge.isOpen(topic.topic())).toList();
    var answers = open.stream().flatMap(topic -> answer(topic).stream()).limit(AT_ONCE).toList();
    if (!answers.isEmpty()) {
      return answers;
    }
    return List.of(open.isEmpty() ? new Deflect(asked.getFirst().topic()) : again(open.getFirst()));
  }

  private Optional<Move> answer(TopicHeard asked) {
    return knowledge
        .next(asked.topic(), shortly || now.asksForYesOrNo(asked), deepens(asked))
        .map(depth -> new Answer(asked.topic(), depth));
  }

  /**
   * Coming back to what was told some time ago gets what is left of it, else the same once more;
   * what asks on from what was just told, and goes beyond it, is put off.
   */
  private Move again(TopicHeard asked) {
    var topic = asked.topic();
    if (now.before().topic().filter(topic::equals).isPresent()) {
      return now.sumsUp() ? new React(Reaction.ENCOURAGED) : missed(Reaction.NO_IDEA);
    }
    return knowledge
        .next(topic, shortly, true)
        .<Move>map(depth -> new Answer(topic, depth))
        .orElseGet(() -> new Retell(topic, asked.deeper() ? knowledge.deepest(topic) : Depth.SAYS));
  }

  private boolean deepens(TopicHeard asked) {
    return asked.deeper() || now.scenario().topic(asked.topic()).deeper().isEmpty();
  }

  private boolean staysOnTopic() {
    return now.takesUp()
        && !now.heard().isPitch()
        && now.unsure().isEmpty()
        && now.heard().kinds().stream().noneMatch(kind -> Reactions.answers(now, kind.kind()));
  }

  private Optional<Move> deeper(String topic) {
    return knowledge.isOpen(topic)
        ? knowledge.next(topic, shortly, true).map(depth -> new Answer(topic, depth))
        : Optional.of(new Deflect(topic));
  }

  /**
   * Where no topic is clear: which of two is meant, or what the ordinary kinds of the line get; may
   * be empty.
   */
  List<Move> inKinds() {
    var answers =
        now.heard().kinds().stream()
            .filter(kind -> Reactions.answers(now, kind.kind()))
            .map(kind -> Reactions.to(now, kind))
            .distinct()
            .limit(AT_ONCE)
            .toList();
    return answers.isEmpty() ? askBack() : answers;
  }

  /** One topic alone is taken for meant, and so is the likelier one of whoever is asked again. */
  private List<Move> askBack() {
    var open =
        now.unsure().stream()
            .filter(topic -> knowledge.isOpen(topic.topic()) && topic.strength() >= WORTH_ASKING)
            .limit(AT_ONCE)
            .toList();
    if (open.isEmpty()) {
      return List.of();
    }
    if (open.size() == 1 || !now.before().askedBack().isEmpty()) {
      return to(open.subList(0, 1));
    }
    return now.before().timesAskedBack() >= ASKS_BACK
        ? List.of()
        : List.of(new AskBack(open.stream().map(TopicHeard::topic).toList()));
  }

  /** For a line that asks for nothing the buyer could tell, so that nobody is left hanging. */
  Move offTopic() {
    var heard = now.heard();
    if (heard.isPitch() && heard.tied() == 0) {
      return new React(Reaction.PITCH);
    }
    if (now.sumsUp() && !now.before().known().isEmpty()) {
      return new React(Reaction.ENCOURAGED);
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
