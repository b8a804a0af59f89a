package dev.sparring.buyer;

import dev.sparring.buyer.Move.Agree;
import dev.sparring.buyer.Move.Answer;
import dev.sparring.buyer.Move.Ask;
import dev.sparring.buyer.Move.AskBack;
import dev.sparring.buyer.Move.AskWhen;
import dev.sparring.buyer.Move.Decline;
import dev.sparring.buyer.Move.Deflect;
import dev.sparring.buyer.Move.Depth;
import dev.sparring.buyer.Move.Judge;
import dev.sparring.buyer.Move.Leave;
import dev.sparring.buyer.Move.Nod;
import dev.sparring.buyer.Move.OfferThread;
import dev.sparring.buyer.Move.PoliteNo;
import dev.sparring.buyer.Move.Press;
import dev.sparring.buyer.Move.React;
import dev.sparring.buyer.Move.Retell;
import dev.sparring.buyer.Move.SayAgain;
import dev.sparring.buyer.Move.TellBackground;
import dev.sparring.scenario.NextStepLines;
import dev.sparring.scenario.Scenario;
import dev.sparring.scenario.Scenario.Reaction;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the script says for a move: the author's lines, and built-in ones where there are none.
 *
 * @param cool whether the buyer answers shortly
 */
record Things(Scenario scenario, BuiltIn builtIn, boolean cool) {
  static Things of(Scenario scenario, boolean cool) {
    return new Things(scenario, BuiltIn.of(scenario.language()), cool);
  }

  static Thing opening(Scenario scenario) {
    return new Thing("opening", scenario.opening(), List.of());
  }

  /** One after another. What is said again comes after that. */
  List<Thing> of(Move move) {
    return move instanceof Agree agree ? agree(agree) : List.of(one(move));
  }

  private Thing one(Move move) {
    return switch (move) {
      case Answer answer -> answer(answer, topicLines(answer.topic(), answer.depth()), "repeat");
      case Retell again -> answer(again, topicLines(again.topic(), again.depth()), "repeat");
      case TellBackground told -> answer(told, background(told), "repeat");
      case AskBack back -> askBack(back);
      case SayAgain again -> thing(again, List.of(), "say_again");
      case Deflect deflect ->
          thing(deflect, scenario.topic(deflect.topic()).deflects(), "deflects");
      case OfferThread offer -> thread(offer);
      case React react -> reaction(react, react.kind());
      case Nod nod -> thing(nod, List.of(), "nods");
      case Ask ask ->
          new Thing(ask.toString(), scenario.challenges().get(ask.index()).asks(), List.of());
      case Judge judge -> judgement(judge);
      case Press press -> thing(press, List.of(), "presses");
      case AskWhen when -> thing(when, List.of(), "when");
      case Agree agree -> thing(agree, step(NextStepLines::agrees), "agrees");
      case Decline decline -> decline(decline);
      case PoliteNo no -> thing(no, step(NextStepLines::politeNo), "polite_no");
      case Leave leave -> reaction(leave, Reaction.LEAVES);
    };
  }

  /**
   * @param own the author's wordings
   * @param kind of the built-in ones
   */
  private Thing thing(Move move, List<String> own, String kind) {
    return thing(move, own, builtIn.of(kind), Function.identity());
  }

  /** Fills in what lines leave open. */
  private static Thing thing(
      Move move, List<String> own, List<String> others, Function<String, String> filled) {
    var first = (own.isEmpty() ? others : own).stream().map(filled).toList();
    var reserve = own.isEmpty() ? List.<String>of() : others.stream().map(filled).toList();
    return new Thing(move.toString(), first, reserve);
  }

  private Thing answer(Move move, List<String> own, String kind) {
    var shortened = cool ? own.stream().map(this::shortened).toList() : own;
    return thing(move, shortened, kind);
  }

  private String shortened(String line) {
    return scenario.language().firstSentence(line);
  }

  private List<String> topicLines(String id, Depth depth) {
    var topic = scenario.topic(id);
    return switch (depth) {
      case BRIEF -> topic.brief();
      case SAYS -> topic.says();
      case MORE -> topic.more();
    };
  }

  private List<String> background(TellBackground told) {
    var background = scenario.background(told.name()).orElseThrow();
    return told.depth() == Depth.BRIEF ? background.brief() : background.says();
  }

  private Thing askBack(AskBack back) {
    var as = back.topics().stream().map(topic -> scenario.topic(topic).as()).toList();
    var lines = builtIn.of(as.size() > 1 ? "asks_back" : "asks_back_one");
    return thing(
        back,
        List.of(),
        lines,
        line -> capital(line.replace("{one}", as.getFirst()).replace("{other}", as.getLast())));
  }

  private String capital(String line) {
    return scenario.language().withCapital(line);
  }

  private Thing thread(OfferThread offer) {
    var topic = scenario.topic(offer.topic());
    return thing(
        offer,
        topic.thread(),
        builtIn.of("thread"),
        line -> capital(line.replace("{as}", topic.as())));
  }

  private Thing reaction(Move move, Reaction kind) {
    var own = scenario.reactions().getOrDefault(kind, List.of());
    return thing(move, own, kind.name().toLowerCase(Locale.ROOT));
  }

  private Thing judgement(Judge judge) {
    var challenge = scenario.challenges().get(judge.index());
    return judge.satisfied()
        ? thing(judge, challenge.satisfied(), "satisfied")
        : thing(judge, challenge.unsatisfied(), "unsatisfied");
  }

  /** Which of two days, and then that it is agreed. */
  private List<Thing> agree(Agree agree) {
    var picks =
        agree
            .slot()
            .map(
                slot ->
                    thing(
                        agree,
                        List.of(),
                        builtIn.of("picks"),
                        line -> capital(line.replace("{slot}", slot))));
    return Stream.concat(picks.stream(), Stream.of(one(agree))).toList();
  }

  /** Names what is missing, where something is; lines that leave that open fit in any case. */
  private Thing decline(Decline decline) {
    var missing = decline.missing().map(topic -> scenario.topic(topic).as());
    var own =
        step(NextStepLines::declines).stream()
            .filter(line -> missing.isPresent() || !line.contains("{missing}"))
            .toList();
    var others = builtIn.of(missing.isPresent() ? "declines" : "declines_unknown");
    return thing(
        decline, own, others, line -> capital(line.replace("{missing}", missing.orElse(""))));
  }

  private List<String> step(Function<NextStepLines, List<String>> lines) {
    return scenario.nextStep().map(lines).orElse(List.of());
  }
}
