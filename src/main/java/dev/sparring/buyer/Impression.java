package dev.sparring.buyer;

import dev.sparring.buyer.MindState.Once;
import dev.sparring.hearing.Asks;
import dev.sparring.hearing.Heard;
import dev.sparring.hearing.NextStep;
import dev.sparring.hearing.Sentence;
import dev.sparring.hearing.TopicHeard;
import dev.sparring.scenario.Scenario;
import dev.sparring.scenario.Scenario.Challenge;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** What one heard line is to this buyer in this state: the questions that the rules ask of it. */
record Impression(Scenario scenario, MindState before, Heard heard) {
  /** Words in one turn that a buyer listens to. */
  private static final int PATIENT_WORDS = 120;

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
    return heard.open() + heard.closed() >= STACK;
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
   * The topics that the line asks for and the scenario has, strongest first, each once. One
   * sentence asks for one topic, unless a second is clear by itself, as a statement's has to be; a
   * courtesy asks for none.
   */
  List<TopicHeard> topics() {
    var byTopic = new LinkedHashMap<String, TopicHeard>();
    var sentences = new HashSet<Integer>();
    for (var asked : heard.topics()) {
      var known = scenario.topics().stream().anyMatch(topic -> topic.id().equals(asked.topic()));
      var asks = sentence(asked).asks();
      var first = asks != Asks.NOTHING && sentences.add(asked.sentence());
      var clear = first || asked.strength() >= Heard.DECIDED;
      if (known && clear && asks != Asks.COURTESY) {
        byTopic.putIfAbsent(asked.topic(), asked);
      }
    }
    return List.copyOf(byTopic.values());
  }

  /** Asked by anything but a closed question, or with an open one beside it that is in no topic. */
  boolean asksOpenly(TopicHeard topic) {
    return !sentence(topic).asksClosed() || heard.sentences().stream().anyMatch(this::asksOnlyOn);
  }

  private boolean asksOnlyOn(Sentence sentence) {
    return sentence.asksOpen()
        && heard.topics().stream().noneMatch(topic -> sentence(topic).equals(sentence));
  }

  private Sentence sentence(TopicHeard topic) {
    return heard.sentences().get(topic.sentence());
  }

  /** An open question, understood, that is neither in a topic nor on what was just said. */
  boolean asksOffTopic() {
    return topics().isEmpty()
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

  /** Touches half of the challenge's points or more; without points, any answer will do. */
  boolean answersWell() {
    return challenge()
        .map(challenge -> challenge.listensFor().size())
        .filter(points -> points == 0 ? states() : 2 * heard.points().size() >= points)
        .isPresent();
  }

  /** Honestly does not know and offers to find out: good once a take. */
  boolean parries() {
    return challenge().isPresent() && heard.honest() && !before.earnedOnce().contains(Once.PARRY);
  }

  boolean satisfies() {
    return answersWell() || parries();
  }

  /** Talks its way past the challenge. A question in place of an answer is no bluff. */
  boolean bluffs() {
    return challenge().isPresent()
        && !satisfies()
        && heard.points().isEmpty()
        && !heard.honest()
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
