package dev.sparring.buyer;

import dev.sparring.hearing.Heard;
import dev.sparring.hearing.NextStep;
import dev.sparring.hearing.Pick;
import dev.sparring.hearing.Sentence;
import dev.sparring.hearing.TopicHeard;
import dev.sparring.scenario.Scenario;
import dev.sparring.scenario.Scenario.Challenge;
import dev.sparring.scenario.Scenario.Topic;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What one heard line is to this buyer in this state: the questions that the rules ask of it. */
record Impression(Scenario scenario, MindState before, Heard heard) {
  /** Words in one turn that a buyer listens to. */
  private static final int PATIENT_WORDS = 120;

  /** Words that make a question of its own. */
  private static final int FULL = 4;

  /** Questions in one turn from which on they are stacked. */
  private static final int STACK = 3;

  /** Turns of closed questions in a row from which on they are an interrogation. */
  private static final int INTERROGATION = 3;

  /** Mere mirrors in a row from which on they are noticed. */
  private static final int NOTICED_MIRRORS = 3;

  /** Earlier lines of the buyer that something useful has to be tied to. */
  private static final int TIES = 2;

  boolean pitchesTooEarly() {
    return heard.isPitch() && before.known().isEmpty();
  }

  boolean interrogates() {
    return quizzes() && closedInRow() >= INTERROGATION;
  }

  boolean tries() {
    return pitchesTooEarly() || interrogates();
  }

  /** Asks closed questions only, and takes up nothing. */
  private boolean quizzes() {
    return heard.closed() > 0 && heard.open() == 0 && !takesUp() && !proposes();
  }

  int closedInRow() {
    if (quizzes()) {
      return before.closedInRow() + 1;
    }
    return heard.open() > 0 || takesUp() ? 0 : before.closedInRow();
  }

  /** Stays with what the buyer said, in any of the ways there are. */
  boolean takesUp() {
    return heard.takesUp() || heard.encourages() || heard.cares() || heard.mirrors();
  }

  boolean runsOn() {
    return heard.words() > PATIENT_WORDS;
  }

  boolean stacks() {
    return heard.sentences().stream().filter(Impression::isFullQuestion).count() >= STACK;
  }

  /** "By October?" after a question only goes on with it. */
  private static boolean isFullQuestion(Sentence sentence) {
    return sentence.asksSomething() && sentence.words() >= FULL;
  }

  boolean stacksAgain() {
    return stacks() && before.stackedTurns() > 0;
  }

  int mirrorsInRow() {
    return heard.mirrors() ? before.mirrorsInRow() + 1 : 0;
  }

  boolean onlyMirrors() {
    return mirrorsInRow() >= NOTICED_MIRRORS;
  }

  boolean proposes() {
    return heard.nextStep() != NextStep.NONE;
  }

  /** Lets the buyer speak again: a question instead of a pitch, or a good follow-up. */
  boolean givesTheFloorBack() {
    return !heard.isPitch() && !stacks() && !runsOn() && (heard.open() > 0 || heard.isFollowUp());
  }

  /**
   * Gives back what was told, and the buyer has reason to confirm it or a question to go on with.
   */
  boolean givesBackWell() {
    var confirmed = !heard.isPitch() && !before.cool();
    return (heard.isGivingBack() || heard.mirrors())
        && !onlyMirrors()
        && (heard.asksSomething() || confirmed);
  }

  boolean saysGoOn() {
    return heard.encourages() && !onlyMirrors();
  }

  boolean givesSomethingTied() {
    return heard.gives() && heard.tied() >= TIES;
  }

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
    return switch (offered.isEmpty() || !heard.topics().isEmpty() ? Pick.NO : heard.picks()) {
      case FIRST -> picked(offered.subList(0, 1));
      case SECOND -> picked(offered.subList(offered.size() - 1, offered.size()));
      case BOTH -> picked(offered);
      case YES -> offered.size() == 1 ? picked(offered) : List.of();
      case NONE, NO -> List.of();
    };
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
  boolean asksOpenly(TopicHeard topic) {
    if (before.askedBack().contains(topic.topic())) {
      return before.askedOpenly();
    }
    return !sentence(topic).asksClosed() || heard.sentences().stream().anyMatch(this::asksOnlyOn);
  }

  /** A question for a topic stands beside what is proposed: yes or no would answer the proposal. */
  boolean asksBesideTheStep() {
    return !topics().isEmpty() && topics().stream().noneMatch(this::asksForYesOrNo);
  }

  /** Whether the last sentence asks for a topic. */
  boolean endsByAsking() {
    int last = heard.sentences().size() - 1;
    return topics().stream().anyMatch(topic -> topic.sentence() == last);
  }

  /** Sums up what was told, and may ask whether it is right. */
  boolean sumsUp() {
    return !heard.isPitch() && heard.open() == 0 && (heard.isIn("summary") || heard.isGivingBack());
  }

  /** Asked so that yes or no answers it, and no more. */
  boolean asksForYesOrNo(TopicHeard topic) {
    return !asksOpenly(topic)
        && (before.askedBack().contains(topic.topic()) || sentence(topic).polar());
  }

  /** Whether what the buyer asks back about was asked openly. */
  boolean asksBackOpenly() {
    return unsure().stream().anyMatch(this::asksOpenly);
  }

  private boolean asksOnlyOn(Sentence sentence) {
    return sentence.asksOpen()
        && heard.topics().stream().noneMatch(topic -> sentence(topic).equals(sentence));
  }

  private Sentence sentence(TopicHeard topic) {
    return heard.sentences().get(topic.sentence());
  }

  /** Asks for something that the buyer tells off the cuff, and for no topic. */
  boolean asksBackground() {
    return topics().isEmpty()
        && heard.kinds().stream().anyMatch(kind -> scenario.background(kind.kind()).isPresent());
  }

  /** An open question, understood, on nothing that the buyer knows or has just said. */
  boolean asksOffTopic() {
    return topics().isEmpty()
        && !asksBackground()
        && unsure().isEmpty()
        && heard.understood()
        && heard.open() > 0
        && !heard.takesUp()
        && !proposes();
  }

  /** The challenge that this line answers. */
  Optional<Challenge> challenge() {
    var answering = before.answering();
    return answering.isPresent() && answering.getAsInt() < scenario.challenges().size()
        ? Optional.of(scenario.challenges().get(answering.getAsInt()))
        : Optional.empty();
  }

  /** The points of the challenge that were touched until now. */
  List<String> touched() {
    return Stream.concat(before.touched().stream(), heard.points().stream()).distinct().toList();
  }

  /** Touches half of the challenge's points or more; without points, any answer will do. */
  boolean answersWell() {
    return challenge()
        .map(challenge -> challenge.listensFor().size())
        .filter(points -> points == 0 ? states() : 2 * touched().size() >= points)
        .isPresent();
  }

  /** Honestly does not know and offers to find out. */
  boolean parries() {
    return challenge().isPresent() && heard.honest();
  }

  boolean satisfies() {
    return answersWell() || parries();
  }

  /** Has asked something in place of an answer, which the buyer waits for once. */
  boolean asksFirst() {
    return challenge().isPresent()
        && !before.answered()
        && !satisfies()
        && heard.points().isEmpty()
        && heard.asksSomething();
  }

  /** Has touched something that counts, but not enough: the buyer waits for the rest, once. */
  boolean answersHalf() {
    return challenge().isPresent()
        && !before.answered()
        && !satisfies()
        && !heard.points().isEmpty();
  }

  /** Whether the challenge is still open after this line. */
  boolean answersOn() {
    return asksFirst() || answersHalf();
  }

  /** Talks its way past the challenge. A question in place of an answer is no bluff. */
  boolean bluffs() {
    return challenge().isPresent()
        && !satisfies()
        && !answersOn()
        && touched().isEmpty()
        && states();
  }

  private boolean states() {
    return heard.isTelling() || heard.isPitch() || answers();
  }

  private boolean answers() {
    return heard.sentences().stream().anyMatch(Sentence::answers);
  }

  /** A statement that the buyer can follow, though it asks for nothing. */
  boolean makesSense() {
    return states() || takesUp() || heard.gives() || heard.honest();
  }

  boolean greets() {
    return heard.smallTalk()
        || heard.courtesies() > 0
        || heard.sentences().stream().anyMatch(Sentence::introduces);
  }
}
