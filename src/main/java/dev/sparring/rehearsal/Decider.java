package dev.sparring.rehearsal;

import static dev.sparring.rehearsal.Stage.COACHING;
import static dev.sparring.rehearsal.Stage.REFLECTION;
import static dev.sparring.rehearsal.Stage.REPORT;
import static dev.sparring.rehearsal.Stage.REWIND;
import static dev.sparring.rehearsal.Stage.TAKE;

import dev.sparring.buyer.Ended;
import dev.sparring.buyer.Exchange;
import dev.sparring.buyer.Said;
import dev.sparring.buyer.Script;
import dev.sparring.buyer.Take;
import dev.sparring.buyer.Turn;
import dev.sparring.coaching.Coach;
import dev.sparring.coaching.Coaching;
import dev.sparring.coaching.Redo;
import dev.sparring.coaching.Reflections;
import dev.sparring.coaching.Restatements;
import dev.sparring.hearing.Ear;
import dev.sparring.scoring.Rubric;
import dev.sparring.scoring.Scorecard;
import dev.sparring.scoring.Scoring;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a command makes of a rehearsal: pure, given the play it began with and the time. The steps
 * are those of docs/how-it-is-built.md:
 *
 * <pre>
 * TAKE -stop, time, buyer leaves or agrees-> REFLECTION -take one-> COACHING -> REWIND -> TAKE (the next)
 *                                                       -later takes, or nothing to coach-> REPORT -one more take-> COACHING
 * </pre>
 */
final class Decider {
  /** A line that was on its way when the time ran out is still taken, as the last. */
  static final Duration GRACE = Duration.ofSeconds(5);

  private final Rehearsal now;
  private final Play play;
  private final Instant at;

  Decider(Rehearsal now, Play play, Instant at) {
    this.now = now;
    this.play = play;
    this.at = at;
  }

  static List<Event> begin(Event.Began began, Play play, Instant at) {
    var opening = Script.opening(play.scenario(), began.seed(), 1, List.of());
    return List.of(began, new Event.TakeBegan(1, new Words(opening), endOf(play, at)));
  }

  /** What the clock alone has done since the last event. */
  List<Event> clock() {
    var over = now.endsAt().map(end -> !at.isBefore(end.plus(GRACE))).orElse(false);
    if (!over) {
      return List.of();
    }
    return now.take().sellerTurns().isEmpty() ? beginAgain() : end(Ended.TIME);
  }

  /** Ends the take; what the buyer has begun to say stands as far as it was said. */
  private List<Event> end(Ended how) {
    if (now.saying().isEmpty()) {
      return List.of(new Event.TakeEnded(how));
    }
    var events = answered(said().brokenOff(now.take().last() + 1, now.saying()));
    return events.size() > 1
        ? events
        : Stream.concat(events.stream(), Stream.of(new Event.TakeEnded(how))).toList();
  }

  private Said said() {
    return Exchange.decide(play.scenario(), now.began().seed(), now.spokenByBuyer(), now.take());
  }

  /** The answer to the last line: as far as a model has said it, and else as the script says it. */
  List<Event> answer() {
    return answered(said().as(now.take().last() + 1, now.saying()));
  }

  /**
   * @throws WrongStage if the command does not fit the stage
   * @throws Overtaken if the seller has not seen the last turn
   * @throws BadInput if a turn is named that is not one of the seller's in this take
   */
  List<Event> decide(Command command) {
    return switch (command) {
      case Command.Say say -> say(say);
      case Command.Stop() -> stop();
      case Command.Reflect reflect -> reflect(reflect);
      case Command.Mishear() -> mishear();
      case Command.Restate(var text) -> restate(text);
      case Command.Rewind(var text) -> rewind(text);
      case Command.TakeAgain() -> takeAgain();
      case Command.Plan(var text, var on) -> {
        mustHaveReported();
        yield List.of(new Event.Planned(new Words(text), on));
      }
      case Command.ReviewPlan(var outcome) -> {
        mustHaveReported();
        if (now.plan().isEmpty()) {
          throw new BadInput("plan", "is not made yet");
        }
        yield List.of(new Event.PlanReviewed(new Words(outcome)));
      }
    };
  }

  private List<Event> say(Command.Say say) {
    if (isRepeated(say)) {
      return List.of();
    }
    mustStandAt(TAKE);
    var isStale = say.after().isPresent() && say.after().getAsInt() != now.take().last();
    if (isStale || now.take().awaitsAnswer()) {
      throw new Overtaken(now);
    }
    var spoken = Exchange.hear(play.scenario(), play.ear(), now.take(), say.text());
    var event =
        new Event.SellerSpoke(spoken.number(), new Words(say.text()), Ear.VERSION, spoken.heard());
    return isTimeUp() ? List.of(event, new Event.TakeEnded(Ended.TIME)) : List.of(event);
  }

  /** The same line sent twice, because its answer got lost on the way. */
  private boolean isRepeated(Command.Say say) {
    return say.after().isPresent()
        && now.take().sellerTurns().stream()
            .anyMatch(
                turn ->
                    turn.number() == say.after().getAsInt() + 1 && turn.text().equals(say.text()));
  }

  private boolean isTimeUp() {
    return now.endsAt().map(end -> !at.isBefore(end)).orElse(false);
  }

  private static List<Event> answered(Turn.ByBuyer turn) {
    var events = new ArrayList<Event>();
    events.add(
        new Event.BuyerAnswered(turn.number(), new Words(turn.text()), turn.moves(), turn.after()));
    if (turn.after().left()) {
      events.add(new Event.TakeEnded(Ended.BUYER_LEFT));
    } else if (turn.after().agreed()) {
      events.add(new Event.TakeEnded(Ended.AGREED));
    }
    return events;
  }

  private List<Event> stop() {
    mustStandAt(TAKE);
    return now.take().sellerTurns().isEmpty() ? beginAgain() : end(Ended.STOPPED);
  }

  private List<Event> beginAgain() {
    return List.of(new Event.TakeVoided(), takeBegan(now.take().number()));
  }

  private Event takeBegan(int number) {
    var opening = Script.opening(play.scenario(), now.began().seed(), number, now.spokenByBuyer());
    return new Event.TakeBegan(number, new Words(opening), endOf(play, at));
  }

  private static Instant endOf(Play play, Instant begun) {
    return begun.plus(Duration.ofMinutes(play.scenario().minutes()));
  }

  private List<Event> reflect(Command.Reflect reflect) {
    mustStandAt(REFLECTION);
    mustBeTheSellers("keep", reflect.keep());
    mustBeTheSellers("redo", reflect.redo());
    var account = Reflections.read(now.began().language(), reflect.text());
    var card = score(now.take(), now.misheard());
    var insight = Reflections.insight(account, reflect.redo(), now.take(), card);
    var reflected =
        new Event.Reflected(
            new Words(reflect.text()), reflect.keep(), reflect.redo(), account, insight);
    return now.takes().size() == 1
        ? List.of(reflected, coach(card, reflect.redo(), insight))
        : List.of(reflected);
  }

  private List<Event> mishear() {
    mustStandAt(COACHING);
    var wrong = now.improvement().orElseThrow();
    var misheard = new HashSet<>(now.misheard());
    misheard.add(wrong.criterion() + "." + wrong.check());
    return List.of(
        new Event.Misheard(wrong.criterion(), wrong.check()), coachOnLastReflection(misheard));
  }

  private List<Event> takeAgain() {
    mustStandAt(REPORT);
    var alreadyLeftAlone =
        now.cycle().filter(c -> c.from() == now.take().number() && c.leftAlone());
    return alreadyLeftAlone.isPresent()
        ? List.of()
        : List.of(coachOnLastReflection(now.misheard()));
  }

  private Event coachOnLastReflection(Set<String> misheard) {
    var reflected = now.reflections().getLast();
    return coach(score(now.take(), misheard), reflected.redo(), reflected.insight());
  }

  private Event.Coached coach(Scorecard card, OptionalInt redo, double insight) {
    var coaching =
        Coach.coach(Optional.of(play.scenario()), play.rubric(), now.take(), card, redo, insight);
    return new Event.Coached(
        coaching.strength().map(Decider::praised), coaching.improvement().map(Event.Advised::of));
  }

  private static Event.Praised praised(Coaching.Strength s) {
    return new Event.Praised(s.criterion(), s.turn(), new Words(s.quote()), new Words(s.text()));
  }

  private List<Event> restate(String text) {
    mustStandAt(COACHING);
    var improvement = now.improvement().orElseThrow();
    var absorbed =
        Restatements.absorbed(now.began().language(), coachedCheck(improvement), improvement, text);
    return List.of(new Event.Restated(new Words(text), absorbed));
  }

  private List<Event> rewind(String text) {
    mustStandAt(REWIND);
    var improvement = now.improvement().orElseThrow();
    var moment = now.take().until(improvement.turn());
    var heard = Exchange.hear(play.scenario(), play.ear(), moment, text).heard();
    var shown = Redo.shown(coachedCheck(improvement), heard);
    return List.of(
        new Event.Rewound(new Words(text), Ear.VERSION, heard, shown),
        takeBegan(now.take().number() + 1));
  }

  private Rubric.Check coachedCheck(Coaching.Improvement improvement) {
    return play.rubric().check(improvement.criterion(), improvement.check()).orElseThrow();
  }

  private Scorecard score(Take take, Set<String> misheard) {
    return Scoring.score(
        take, Optional.of(play.scenario()), play.rubric(), misheard, now.judgement(take.number()));
  }

  private void mustStandAt(Stage stage) {
    if (now.stage() != stage) {
      throw new WrongStage(now.stage());
    }
  }

  private void mustHaveReported() {
    if (!now.reported()) {
      throw new WrongStage(now.stage());
    }
  }

  private void mustBeTheSellers(String field, OptionalInt turn) {
    if (turn.isPresent()
        && now.take().sellerTurns().stream().noneMatch(t -> t.number() == turn.getAsInt())) {
      throw new BadInput(field, "names no turn of yours in this take");
    }
  }
}
