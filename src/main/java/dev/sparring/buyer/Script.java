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

/**
 * The script's voice: the scenario's own lines, and built-in ones of its language where it has
 * none, or where all of its own were said in this take. Pure.
 */
public final class Script {
  private final Said now;
  private final Scenario scenario;
  private final BuiltIn builtIn;
  private final Wordings wordings;

  private Script(Said now) {
    this.now = now;
    this.scenario = now.scenario();
    this.builtIn = BuiltIn.of(scenario.language());
    this.wordings = new Wordings(now.seed(), now.take(), now.spoken(), now.lines());
  }

  /** The buyer's line, never empty. */
  public static String say(Said now) {
    return String.join(" ", lines(now));
  }

  /** What is said for each move, in their order. */
  static List<String> lines(Said now) {
    var script = new Script(now);
    return now.moves().stream().map(script::line).toList();
  }

  /** The opening line of a take, never one of {@code spoken} while others are left. */
  public static String opening(Scenario scenario, long seed, int take, List<String> spoken) {
    return new Wordings(seed, take, spoken, List.of())
        .pick("opening", scenario.opening(), List.of());
  }

  private String line(Move move) {
    return switch (move) {
      case Answer answer -> answer(answer, topicLines(answer.topic(), answer.depth()), "repeat");
      case Retell again -> answer(again, topicLines(again.topic(), again.depth()), "repeat");
      case TellBackground told -> answer(told, background(told), "repeat");
      case AskBack back -> askBack(back);
      case SayAgain again -> pick(again, List.of(), "say_again") + " " + now.lines().getLast();
      case Deflect deflect -> pick(deflect, scenario.topic(deflect.topic()).deflects(), "deflects");
      case OfferThread offer -> thread(offer);
      case React react -> reaction(react, react.kind());
      case Nod nod -> pick(nod, List.of(), "nods");
      case Ask ask ->
          wordings.pick(ask.toString(), scenario.challenges().get(ask.index()).asks(), List.of());
      case Judge judge -> judgement(judge);
      case Press press -> pick(press, List.of(), "presses");
      case AskWhen when -> pick(when, List.of(), "when");
      case Agree agree -> agree(agree);
      case Decline decline -> decline(decline);
      case PoliteNo no -> pick(no, step(NextStepLines::politeNo), "polite_no");
      case Leave leave -> reaction(leave, Reaction.LEAVES);
    };
  }

  /**
   * @param own the author's wordings
   * @param kind of the built-in ones
   */
  private String pick(Move move, List<String> own, String kind) {
    return pick(move, own, builtIn.of(kind), Function.identity());
  }

  /** Fills in what lines leave open before one of them is chosen. */
  private String pick(
      Move move, List<String> own, List<String> others, Function<String, String> filled) {
    var first = (own.isEmpty() ? others : own).stream().map(filled).toList();
    var reserve = own.isEmpty() ? List.<String>of() : others.stream().map(filled).toList();
    return wordings.pick(move.toString(), first, reserve);
  }

  private String answer(Move move, List<String> own, String kind) {
    var shortened = now.cool() ? own.stream().map(this::shortened).toList() : own;
    return pick(move, shortened, kind);
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

  private String askBack(AskBack back) {
    var as = back.topics().stream().map(topic -> scenario.topic(topic).as()).toList();
    var lines = builtIn.of(as.size() > 1 ? "asks_back" : "asks_back_one");
    return pick(
        back,
        List.of(),
        lines,
        line -> capital(line.replace("{one}", as.getFirst()).replace("{other}", as.getLast())));
  }

  private String capital(String line) {
    return scenario.language().withCapital(line);
  }

  private String thread(OfferThread offer) {
    var topic = scenario.topic(offer.topic());
    return pick(
        offer,
        topic.thread(),
        builtIn.of("thread"),
        line -> capital(line.replace("{as}", topic.as())));
  }

  private String reaction(Move move, Reaction kind) {
    var own = scenario.reactions().getOrDefault(kind, List.of());
    return pick(move, own, kind.name().toLowerCase(Locale.ROOT));
  }

  private String judgement(Judge judge) {
    var challenge = scenario.challenges().get(judge.index());
    return judge.satisfied()
        ? pick(judge, challenge.satisfied(), "satisfied")
        : pick(judge, challenge.unsatisfied(), "unsatisfied");
  }

  private String agree(Agree agree) {
    var agrees = pick(agree, step(NextStepLines::agrees), "agrees");
    return agree
        .slot()
        .map(
            slot ->
                pick(
                    agree,
                    List.of(),
                    builtIn.of("picks"),
                    line -> capital(line.replace("{slot}", slot))))
        .map(picks -> picks + " " + agrees)
        .orElse(agrees);
  }

  /** Names what is missing, where something is; lines that leave that open fit in any case. */
  private String decline(Decline decline) {
    var missing = decline.missing().map(topic -> scenario.topic(topic).as());
    var own =
        step(NextStepLines::declines).stream()
            .filter(line -> missing.isPresent() || !line.contains("{missing}"))
            .toList();
    var others = builtIn.of(missing.isPresent() ? "declines" : "declines_unknown");
    return pick(
        decline, own, others, line -> capital(line.replace("{missing}", missing.orElse(""))));
  }

  private List<String> step(Function<NextStepLines, List<String>> lines) {
    return scenario.nextStep().map(lines).orElse(List.of());
  }
}
