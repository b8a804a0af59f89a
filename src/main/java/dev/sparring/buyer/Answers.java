package dev.sparring.buyer;

import dev.sparring.buyer.Move.Answer;
import dev.sparring.buyer.Move.AskBack;
import dev.sparring.buyer.Move.Deflect;
import dev.sparring.buyer.Move.Depth;
import dev.sparring.buyer.Move.Retell;
import dev.sparring.hearing.TopicHeard;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
  private static final double LIKELY = 0.15;

  /** From this strength on the buyer asks back which of two is meant that are about as likely. */
  private static final double WORTH_ASKING = 0.2;

  /** What has so much of another's strength is about as clear, or as likely. */
  private static final double ABOUT_AS = 0.8;

  /** From this strength on it is told once more; below, something else of it may be meant. */
  private static final double CLEAR = 0.6;

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

  /**
   * The last of stacked questions, where the buyer has had enough of them; of the answer to a
   * challenge, what its last question asks for.
   */
  private List<TopicHeard> asked() {
    var topics = now.asking().topics();
    if (now.stacksAgain()) {
      return topics.stream().max(Comparator.comparingInt(TopicHeard::sentence)).stream().toList();
    }
    return now.answering().isJudged() ? topics.stream().filter(this::isAskedLast).toList() : topics;
  }

  private boolean isAskedLast(TopicHeard topic) {
    var sentences = now.heard().sentences();
    return now.asking().last().stream()
        .anyMatch(last -> sentences.lastIndexOf(last) == topic.sentence());
  }

  /** What is new, if anything is; else what was told already, once more; else that it is locked. */
  private List<Move> to(List<TopicHeard> asked) {
    var open = asked.stream().filter(topic -> knowledge.isOpen(topic.topic())).toList();
    var answers = new ArrayList<Move>();
    var clearest = new HashMap<Integer, Double>();
    for (var topic : open) {
      if (topic.strength() >= ABOUT_AS * clearest.getOrDefault(topic.sentence(), 0.0)) {
        answer(topic)
            .ifPresent(
                answer -> {
                  answers.add(answer);
                  clearest.put(topic.sentence(), topic.strength());
                });
      }
    }
    if (!answers.isEmpty()) {
      return answers.stream().limit(AT_ONCE).toList();
    }
    return List.of(open.isEmpty() ? new Deflect(asked.getFirst().topic()) : again(open.getFirst()));
  }

  private Optional<Move> answer(TopicHeard asked) {
    return knowledge
        .next(asked.topic(), shortly || now.asking().forYesOrNo(asked), deepens(asked))
        .map(depth -> new Answer(asked.topic(), depth));
  }

  /**
   * Coming back to what was told some time ago gets what is left of it, else the same once more, if
   * that is clearly what was asked; what asks on from what was just told, and goes beyond it, is
   * put off.
   */
  private Move again(TopicHeard asked) {
    var topic = asked.topic();
    if (now.before().topic().filter(topic::equals).isPresent()) {
      return puttingOff().beyond();
    }
    return knowledge
        .next(topic, shortly, true)
        .<Move>map(depth -> new Answer(topic, depth))
        .orElseGet(
            () ->
                asked.strength() >= CLEAR && !now.asking().forYesOrNo(asked)
                    ? new Retell(topic, asked.deeper() ? knowledge.deepest(topic) : Depth.SAYS)
                    : puttingOff().beyond());
  }

  private PuttingOff puttingOff() {
    return new PuttingOff(now, knowledge);
  }

  private boolean deepens(TopicHeard asked) {
    return asked.deeper() || now.scenario().topic(asked.topic()).deeper().isEmpty();
  }

  private boolean staysOnTopic() {
    return now.takesUp()
        && !now.heard().isPitch()
        && !now.answering().isJudged()
        && maybe().isEmpty()
        && now.heard().kinds().stream().noneMatch(kind -> Reactions.answers(now, kind));
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
    var answers = Reactions.to(now);
    return answers.isEmpty() ? askBack() : answers;
  }

  /** What is likelier is taken for meant, but where two things are about as likely. */
  private List<Move> askBack() {
    var maybe = maybe();
    if (maybe.isEmpty()) {
      return List.of();
    }
    if (isLikeliest(maybe) || !now.before().askedBack().isEmpty()) {
      return to(maybe.subList(0, 1));
    }
    return now.before().timesAskedBack() >= ASKS_BACK || maybe.getLast().strength() < WORTH_ASKING
        ? List.of()
        : List.of(new AskBack(maybe.stream().map(TopicHeard::topic).toList()));
  }

  private static boolean isLikeliest(List<TopicHeard> maybe) {
    return maybe.size() == 1 || maybe.getLast().strength() < ABOUT_AS * maybe.getFirst().strength();
  }

  private List<TopicHeard> maybe() {
    return now.asking().unsure().stream()
        .filter(topic -> isLikely(topic) && knowledge.isOpen(topic.topic()))
        .limit(AT_ONCE)
        .toList();
  }

  /** Whether a topic may be what is meant. */
  static boolean isLikely(TopicHeard topic) {
    return topic.strength() >= LIKELY;
  }

  /** For a line that asks for nothing the buyer could tell, so that nobody is left hanging. */
  Move offTopic() {
    return puttingOff().offTopic();
  }
}
