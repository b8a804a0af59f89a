package dev.sparring.buyer;

import dev.sparring.hearing.Heard;
import dev.sparring.hearing.NextStep;
import dev.sparring.hearing.Sentence;
import dev.sparring.scenario.Scenario;
import java.util.Set;

/** What one heard line is to this buyer in this state: the questions that the rules ask of it. */
record Impression(Scenario scenario, MindState before, Heard heard) {
  /** Kinds that propose something, or promise it. */
  private static final Set<String> STEPS = Set.of("propose_meeting", "close_sale", "commit");

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

  /** Earlier lines of the buyer that make a summary. */
  private static final int SUMMARY = 4;

  /** What it asks for. */
  Asking asking() {
    return new Asking(scenario, before, heard);
  }

  /** What it answers, where the buyer has asked a challenge. */
  Answering answering() {
    return new Answering(scenario, before, heard);
  }

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
    return heard.nextStep() != NextStep.NONE && !asksMerely() && !asksOn();
  }

  /** An open question that came last, and not about the step: it is what wants an answer. */
  private boolean asksOn() {
    int last = heard.sentences().size() - 1;
    return last >= 0
        && heard.sentences().get(last).asksOpen()
        && !heard.sentences().get(last).polar()
        && heard.kinds().stream().noneMatch(kind -> kind.suggests() && kind.sentence() == last);
  }

  /** "What do you charge, then we can work it out?" names no step that one could agree to. */
  private boolean asksMerely() {
    return heard.nextStep() == NextStep.PROPOSED
        && STEPS.stream().noneMatch(heard::isIn)
        && asking().last().filter(question -> !question.polar()).isPresent();
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

  /** Sums up what was told, and may ask whether it is right. */
  boolean sumsUp() {
    return !heard.isPitch()
        && asksForYesOrNoAtMost()
        && (heard.isIn("summary") || (heard.isGivingBack() && asksWhetherItIsRight()));
  }

  /** Nothing, or "have I got that right?" after what was told. */
  private boolean asksWhetherItIsRight() {
    int words = asking().last().map(Sentence::words).orElse(0);
    return words == 0 || heard.tied() >= SUMMARY || (words <= FULL && heard.tied() >= TIES);
  }

  /** Takes up with care what was told. */
  boolean feels() {
    return asksForYesOrNoAtMost() && (heard.cares() || heard.isIn("empathy"));
  }

  private boolean asksForYesOrNoAtMost() {
    return heard.sentences().stream().filter(Sentence::asksSomething).allMatch(Sentence::polar);
  }

  /** A statement that the buyer can follow, though it asks for nothing. */
  boolean makesSense() {
    return answering().states()
        || takesUp()
        || heard.gives()
        || heard.honest()
        || heard.tied() > 0
        || !heard.kinds().isEmpty();
  }

  /** An open question on nothing that the buyer knows or has just said. */
  boolean asksOffTopic() {
    return asking().offTopic() && !heard.takesUp() && !proposes();
  }

  boolean greets() {
    return heard.smallTalk()
        || heard.courtesies() > 0
        || heard.sentences().stream().anyMatch(Sentence::introduces);
  }
}
