package dev.sparring.hearing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;

/** The hearing of one line: sentence by sentence, then what they are together. */
final class Hearing {
  /** So many words of saying who calls and why are no telling. */
  private static final int INTRODUCTION_WORDS = 30;

  /** So many words of answering the buyer's own question are no telling. */
  private static final int ANSWER_WORDS = 90;

  /** What was asked for is never decided as told, nor an introduction as anything. */
  private static final double ASKED_FOR = 0.49;

  /** What gives back is telling by so much less. */
  private static final double OF_GIVING_BACK = 0.6;

  /** A line that asks nothing is never decided as a follow-up. */
  private static final double NEAR_FOLLOW_UP = 0.49;

  /** Whether a question builds on the buyer is decided by itself, and so much by its line. */
  private static final double OF_LINE = 0.3;

  /** How much is built on the buyer is seen so much in the line's words, and else in a question. */
  private static final double OF_WORDS = 0.6;

  /** A question after a giving back builds on it so much. */
  private static final double OF_GIVEN = 0.9;

  /** So near must a line come that asks nothing, to ask for a topic all the same. */
  private static final double STATED = 0.2;

  /** Longer lines are a mere mirror only when they repeat the buyer word for word. */
  private static final int MIRROR_WORDS = 8;

  private final Parts parts;
  private final Line line;
  private final List<Token> tokens;
  private final List<Clause> clauses;
  private final Before before;
  private final List<Sentence> sentences = new ArrayList<>();
  private int introduced;
  private int answered;

  Hearing(Parts parts, Line line) {
    this.parts = parts;
    this.line = line;
    this.tokens = parts.table().tokens(line.text());
    this.clauses = parts.sentences().in(tokens);
    this.before = parts.before(line.before());
  }

  Heard heard() {
    for (int i = 0; i < clauses.size(); i++) {
      int limit =
          i + 1 < clauses.size() ? clauses.get(i + 1).token(0).from() : line.text().length();
      sentences.add(sentence(clauses.get(i), limit));
    }
    var manners = parts.manners();
    var touches = Touches.of(parts.earlier(), tokens);
    double tells = strongest(Sentence::tells);
    boolean gives = clauses.stream().anyMatch(manners.gives()::hold);
    return new Heard(
        (int) tokens.stream().filter(token -> !token.part()).count(),
        sentences,
        followsUp(),
        strongest(Sentence::givesBack),
        strongest(Sentence::pitches),
        tells,
        nextStep(),
        clauses.stream().anyMatch(parts.nextSteps()::shared),
        topics(),
        sentences.stream().anyMatch(Sentence::asksSomething),
        clauses.stream().anyMatch(manners.encourages()::hold),
        clauses.stream().anyMatch(manners.cares()::hold),
        mirrors(),
        chats(),
        gives,
        touches.lines(line.told()),
        touches.points(line.listensFor()),
        clauses.stream().anyMatch(manners.honest()::hold));
  }

  private Sentence sentence(Clause clause, int limit) {
    var asked = parts.questions().asked(clause);
    boolean asks = asked.asks() != Asks.NOTHING;
    var echo = Echo.of(clause.tokens(), before);
    boolean introduces = introduces(clause);
    boolean answers = !asks && answers(clause);
    double ceiling = introduces || answers ? ASKED_FOR : 1;
    double givesBack =
        asks
            ? 0
            : Math.min(
                introduces ? ASKED_FOR : 1, parts.takingUp().givesBack(clause, before, echo));
    double unasked = (asks ? ASKED_FOR : 1) * (1 - OF_GIVING_BACK * givesBack);
    double pitches = Math.min(ceiling, parts.telling().pitches(clause, before) * unasked);
    double tells = Math.min(ceiling, parts.telling().tells(clause, before) * unasked);
    int words = clause.words();
    return new Sentence(
        clause.token(0).from(),
        Letters.endOfSentence(line.text(), clause.tokens().getLast().to(), limit),
        words,
        asked.asks(),
        parts.questions().asksWhy(clause, asked),
        parts.questions().leads(clause, asked),
        asked.something() ? followsUp(clause, echo) : 0,
        givesBack,
        pitches,
        Math.max(pitches, tells),
        introduces,
        answers,
        asked.rule());
  }

  /** A question builds on the buyer by itself, or on a giving back that stands just before it. */
  private double followsUp(Clause clause, Echo echo) {
    double given = sentences.isEmpty() ? 0 : sentences.getLast().givesBack();
    return Math.max(parts.takingUp().followsUp(clause, before, echo), OF_GIVEN * given);
  }

  private boolean introduces(Clause clause) {
    if (!parts.telling().introduces(clause) || introduced + clause.words() > INTRODUCTION_WORDS) {
      return false;
    }
    introduced += clause.words();
    return true;
  }

  private boolean answers(Clause clause) {
    if (!before.asks() || answered + clause.words() > ANSWER_WORDS) {
      return false;
    }
    answered += clause.words();
    return true;
  }

  /** Only a question is decided as a follow-up; a statement that builds on the buyer comes near. */
  private double followsUp() {
    double line = Echo.of(tokens, before).building();
    double asked = strongest(Sentence::followsUp);
    double built = OF_WORDS * line + (1 - OF_WORDS) * asked;
    return OF_LINE * line + (1 - OF_LINE) * asked >= Heard.DECIDED
        ? Math.max(Heard.DECIDED, built)
        : Math.min(NEAR_FOLLOW_UP, built);
  }

  private NextStep nextStep() {
    return clauses.stream()
        .map(parts.nextSteps()::in)
        .reduce(NextStep.NONE, (one, other) -> one.compareTo(other) >= 0 ? one : other);
  }

  /** Each topic once, from the sentence that asks for it most clearly. */
  private List<TopicHeard> topics() {
    var written = parts.topics().written(tokens, firstQuestion());
    if (written.isPresent()) {
      return List.of(written.get());
    }
    var heard = new LinkedHashMap<String, TopicHeard>();
    boolean asks = sentences.stream().anyMatch(Sentence::asksSomething);
    var asking =
        IntStream.range(0, clauses.size())
            .filter(i -> !asks || sentences.get(i).asksSomething())
            .boxed()
            .toList();
    var texts = asking.stream().map(i -> sentences.get(i).in(line.text())).toList();
    var meant = parts.meant().clearness(texts).iterator();
    for (int i : asking) {
      var clause = clauses.get(i);
      var sentence = sentences.get(i);
      parts.topics().in(clause.tokens(), i, meant.next()).stream()
          .filter(topic -> asks || mayState(clause, sentence, topic))
          .forEach(topic -> heard.merge(topic.topic(), topic, Hearing::stronger));
    }
    return heard.values().stream()
        .sorted(Comparator.comparingDouble(TopicHeard::strength).reversed())
        .toList();
  }

  private int firstQuestion() {
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).asksSomething()) {
        return i;
      }
    }
    return 0;
  }

  /** Where nothing is asked, whatever neither tells, nods nor gives back may ask all the same. */
  private boolean mayState(Clause clause, Sentence sentence, TopicHeard topic) {
    return parts.topics().isStated(topic.topic())
        || (topic.strength() >= STATED
            && !parts.manners().chats().hold(clause)
            && sentence.tells() < Heard.DECIDED
            && sentence.givesBack() < Heard.DECIDED);
  }

  private static TopicHeard stronger(TopicHeard one, TopicHeard other) {
    return one.strength() >= other.strength() ? one : other;
  }

  /** A greeting before a question is no chat. */
  private boolean chats() {
    return !clauses.isEmpty()
        && clauses.stream().allMatch(parts.manners().chats()::hold)
        && sentences.stream().noneMatch(Sentence::asksSomething);
  }

  private boolean mirrors() {
    return tokens.size() > MIRROR_WORDS ? before.says(tokens) : saysNothingElse();
  }

  private boolean saysNothingElse() {
    return !before.stems().isEmpty()
        && tokens.stream().anyMatch(token -> !token.plain() && before.holds(token))
        && tokens.stream().allMatch(token -> token.plain() || before.holds(token))
        && sentences.stream().noneMatch(sentence -> sentence.asksOpen());
  }

  private double strongest(java.util.function.ToDoubleFunction<Sentence> strength) {
    return sentences.stream().mapToDouble(strength).max().orElse(0);
  }
}
