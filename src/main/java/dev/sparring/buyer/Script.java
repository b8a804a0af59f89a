package dev.sparring.buyer;

import dev.sparring.buyer.Move.Agree;
import dev.sparring.buyer.Move.Answer;
import dev.sparring.buyer.Move.Ask;
import dev.sparring.buyer.Move.Decline;
import dev.sparring.buyer.Move.Deflect;
import dev.sparring.buyer.Move.Judge;
import dev.sparring.buyer.Move.Leave;
import dev.sparring.buyer.Move.Nod;
import dev.sparring.buyer.Move.OfferThread;
import dev.sparring.buyer.Move.PoliteNo;
import dev.sparring.buyer.Move.React;
import dev.sparring.scenario.Scenario;
import dev.sparring.scenario.Scenario.Challenge;
import dev.sparring.scenario.Scenario.NextStepLines;
import dev.sparring.scenario.Scenario.Reaction;
import dev.sparring.scenario.Scenario.Topic;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * The script's voice: the scenario's own lines, and built-in ones of its language where it has
 * none. Pure.
 */
public final class Script {
  private Script() {}

  /** The buyer's line, never empty. */
  public static String say(Said now) {
    return String.join(" ", lines(now));
  }

  /** What is said for each move, in their order. */
  static List<String> lines(Said now) {
    var wordings = new Wordings(now.seed(), now.take(), now.spoken());
    return now.moves().stream()
        .map(move -> wordings.pick(move.toString(), lines(now, move)))
        .toList();
  }

  /** The opening line of a take, never one of {@code spoken} while others are left. */
  public static String opening(Scenario scenario, long seed, int take, List<String> spoken) {
    return new Wordings(seed, take, spoken).pick("opening", scenario.opening());
  }

  private static List<String> lines(Said now, Move move) {
    var scenario = now.scenario();
    var builtIn = BuiltIn.of(scenario.language());
    return switch (move) {
      case Answer answer -> answer(now, answer);
      case Deflect deflect -> own(scenario.topic(deflect.topic()).deflects(), builtIn, "deflects");
      case OfferThread offer -> thread(scenario.topic(offer.topic()), builtIn);
      case React react -> reaction(scenario, react.kind(), builtIn);
      case Nod nod -> builtIn.of("nods");
      case Ask ask -> scenario.challenges().get(ask.index()).asks();
      case Judge judge -> judgement(scenario.challenges().get(judge.index()), judge, builtIn);
      case Agree agree -> own(step(scenario, NextStepLines::agrees), builtIn, "agrees");
      case Decline decline -> own(step(scenario, NextStepLines::declines), builtIn, "declines");
      case PoliteNo no -> own(step(scenario, NextStepLines::politeNo), builtIn, "polite_no");
      case Leave leave -> reaction(scenario, Reaction.LEAVES, builtIn);
    };
  }

  private static List<String> answer(Said now, Answer answer) {
    var topic = now.scenario().topic(answer.topic());
    var lines =
        switch (answer.depth()) {
          case BRIEF -> topic.brief();
          case SAYS -> topic.says();
          case MORE -> topic.more();
        };
    return now.cool()
        ? lines.stream().map(line -> now.scenario().language().firstSentence(line)).toList()
        : lines;
  }

  /** In the words of a seller who asks, which hold no fact: what a topic is about may hold one. */
  private static List<String> thread(Topic topic, BuiltIn builtIn) {
    var asked = topic.asked().getFirst();
    return builtIn.of("thread").stream().map(line -> line.replace("{asked}", asked)).toList();
  }

  private static List<String> reaction(Scenario scenario, Reaction kind, BuiltIn builtIn) {
    var own = scenario.reactions().getOrDefault(kind, List.of());
    return own(own, builtIn, kind.name().toLowerCase(Locale.ROOT));
  }

  private static List<String> judgement(Challenge challenge, Judge judge, BuiltIn builtIn) {
    return judge.satisfied()
        ? own(challenge.satisfied(), builtIn, "satisfied")
        : own(challenge.unsatisfied(), builtIn, "unsatisfied");
  }

  private static List<String> step(Scenario scenario, Function<NextStepLines, List<String>> lines) {
    return scenario.nextStep().map(lines).orElse(List.of());
  }

  private static List<String> own(List<String> own, BuiltIn builtIn, String kind) {
    return own.isEmpty() ? builtIn.of(kind) : own;
  }
}
