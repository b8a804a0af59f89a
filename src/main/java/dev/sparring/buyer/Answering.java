package dev.sparring.buyer;

import dev.sparring.hearing.Heard;
import dev.sparring.hearing.NextStep;
import dev.sparring.hearing.Sentence;
import dev.sparring.scenario.Scenario;
import dev.sparring.scenario.Scenario.Challenge;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What one heard line is as an answer to the challenge that the buyer has asked. */
record Answering(Scenario scenario, MindState before, Heard heard) {

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
  boolean well() {
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
    return well() || parries();
  }

  /** Has asked something in place of an answer, which the buyer waits for once; no proposal. */
  private boolean asksFirst() {
    return opens()
        && heard.points().isEmpty()
        && heard.asksSomething()
        && heard.nextStep() == NextStep.NONE;
  }

  /** Has touched something that counts, but not enough: the buyer waits for the rest, once. */
  private boolean half() {
    return opens() && !heard.points().isEmpty();
  }

  private boolean opens() {
    return challenge().isPresent() && !before.answered() && !satisfies();
  }

  /** Half an answer, and silence: whoever goes on with a question is not pressed. */
  boolean stopsHalfway() {
    return half() && !heard.asksSomething();
  }

  /** Whether the challenge is still open after this line. */
  boolean goesOn() {
    return asksFirst() || half();
  }

  /** Whether the buyer says now what to make of it. */
  boolean isJudged() {
    return challenge().isPresent() && !goesOn();
  }

  /** Talks its way past the challenge. A question in place of an answer is no bluff. */
  boolean bluffs() {
    return isJudged() && !satisfies() && touched().isEmpty() && states();
  }

  /** Says something of its own. */
  boolean states() {
    return heard.isTelling()
        || heard.isPitch()
        || heard.sentences().stream().anyMatch(Sentence::answers);
  }
}
