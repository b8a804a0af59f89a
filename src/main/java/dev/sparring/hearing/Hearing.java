package dev.sparring.hearing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The hearing of one line: sentence by sentence, then what they are together. */
final class Hearing {
  /** So many words of saying who calls and why are no telling. */
  private static final int INTRODUCTION_WORDS = 30;

  /** So many words of answering the buyer's own question are no telling. */
  private static final int ANSWER_WORDS = 90;

  /** So many of them may be about the own offer. */
  private static final int OFFER_WORDS = 25;

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

  /** So likely by its class, a line owns what it does not know. */
  private static final double BY_CLASS = 0.5;

  /** Longer lines are a mere mirror only when they repeat the buyer word for word. */
  private static final int MIRROR_WORDS = 8;

  /** What a class decides is decided, the more surely the likelier it is. */
  private static final double OF_CLASS = 0.4;

  private static final Set<String> PITCHES = Set.of("pitch", "bluffs");
  private static final Set<String> ADVISES = Set.of("advice");

  private final Parts parts;
  private final Line line;
  private final Understanding understanding;
  private final List<Token> tokens;
  private final List<Clause> clauses;
  private final Before before;
  private final List<Sentence> sentences = new ArrayList<>();

  /** At each sentence. */
  private final List<List<Guess>> guesses = new ArrayList<>();

  private int introduced;
  private int answered;
  private int offered;

  Hearing(Parts parts, Line line, Understood understood) {
    this.parts = parts;
    this.line = line;
    this.understanding = new Understanding(understood, parts.questions());
    this.tokens = parts.table().tokens(line.text());
    this.clauses = parts.sentences().in(tokens);
    this.before = parts.before(line.before(), tokens);
  }

  Heard heard() {
    for (int i = 0; i < clauses.size(); i++) {
      int limit =
          i + 1 < clauses.size() ? clauses.get(i + 1).token(0).from() : line.text().length();
      sentences.add(understanding.sentence(i, clauses.get(i), sentence(clauses.get(i), limit)));
    }
    var manners = parts.manners();
    var touches = Touches.of(parts.earlier(), tokens);
    boolean gives = clauses.stream().anyMatch(manners.gives()::hold);
    double byRule = clauses.stream().mapToDouble(parts.nextSteps()::proposes).max().orElse(0);
    var byWords = Recognition.of(parts.guessing(), line.text(), sentences, guesses, byRule);
    var about = understanding.recognition(byWords, guesses);
    about.acts().forEach(this::tells);
    var step = nextStep(about);
    var points = points(about);
    return new Heard(
        (int) tokens.stream().filter(token -> !token.part()).count(),
        sentences,
        followsUp(),
        strongest(Sentence::givesBack),
        strongest(Sentence::pitches),
        strongest(Sentence::tells),
        step,
        step != NextStep.NONE && isShared(about),
        about.topics(),
        about.clarifies(),
        about.kinds(),
        about.acts(),
        sentences.stream().anyMatch(Sentence::asksSomething),
        clauses.stream().anyMatch(manners.encourages()::hold),
        clauses.stream().anyMatch(manners.cares()::hold),
        mirrors(),
        chats(),
        gives,
        touches.remarks(line.told()),
        points,
        about.honest() >= BY_CLASS || clauses.stream().anyMatch(manners.honest()::hold),
        step == NextStep.NONE ? List.of() : parts.nextSteps().slots(clauses),
        clauses.isEmpty() ? Pick.NONE : manners.picks(clauses.getFirst()),
        understanding.decided(about, sentences, step, byRule, points));
  }

  private Sentence sentence(Clause clause, int limit) {
    int from = clause.token(0).from();
    int to = Letters.endOfSentence(line.text(), clause.tokens().getLast().to(), limit);
    guesses.add(parts.guessing().at(line.text().substring(from, to)));
    var asked = parts.questions().asked(clause, guesses.getLast());
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
        from,
        to,
        words,
        asked.asks(),
        parts.questions().isPolar(clause, asked),
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

  /** By its class: a pitch or advice is one in whatever words, unless it was asked for. */
  private void tells(KindHeard act) {
    var said = sentences.get(act.sentence());
    boolean pitches = PITCHES.contains(act.kind());
    offered += pitches && said.answers() ? said.words() : 0;
    boolean askedFor = said.answers() && (!pitches || offered <= mostOfTheOffer());
    double ceiling =
        said.introduces() || said.givesBack() >= Heard.DECIDED || askedFor ? ASKED_FOR : 1;
    double strength = Math.min(ceiling, OF_CLASS + (1 - OF_CLASS) * act.strength());
    if (pitches) {
      sentences.set(act.sentence(), said.telling(strength, strength));
    } else if (ADVISES.contains(act.kind())) {
      sentences.set(act.sentence(), said.telling(0, strength));
    }
  }

  /** A hard question is about the offer; any other has been answered after so many words of it. */
  private int mostOfTheOffer() {
    return line.listensFor().isEmpty() ? OFFER_WORDS : ANSWER_WORDS;
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
    if (understanding.isWhole(sentences)) {
      return strongest(Sentence::followsUp);
    }
    double line = Echo.of(tokens, before).building();
    double asked = strongest(Sentence::followsUp);
    double built = OF_WORDS * line + (1 - OF_WORDS) * asked;
    return OF_LINE * line + (1 - OF_LINE) * asked >= Heard.DECIDED
        ? Math.max(Heard.DECIDED, built)
        : Math.min(NEAR_FOLLOW_UP, built);
  }

  /** By a rule, or by its class; a day that is named anywhere in the line is the step's. */
  private NextStep nextStep(Recognition about) {
    boolean dates = clauses.stream().anyMatch(parts.nextSteps()::dates);
    if (!about.proposes() && !(line.awaitsDay() && dates)) {
      return NextStep.NONE;
    }
    return dates || understanding.dates() ? NextStep.SPECIFIC : NextStep.PROPOSED;
  }

  private boolean isShared(Recognition about) {
    return line.awaitsDay()
        || (about.together() && clauses.stream().noneMatch(parts.nextSteps()::isAlone))
        || clauses.stream().anyMatch(parts.nextSteps()::shares);
  }

  /** By the words, but those of a proposal, which makes no point; and by what they amount to. */
  private List<String> points(Recognition about) {
    if (understanding.understood().points().isPresent()) {
      return line.listensFor().stream().map(Point::point).filter(about.points()::contains).toList();
    }
    var besides =
        IntStream.range(0, clauses.size())
            .filter(i -> !about.proposesIn(i))
            .mapToObj(i -> clauses.get(i).tokens())
            .flatMap(List::stream)
            .toList();
    var touched = Touches.of(parts.earlier(), besides).points(line.listensFor());
    return line.listensFor().stream()
        .map(Point::point)
        .filter(point -> touched.contains(point) || about.points().contains(point))
        .toList();
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
