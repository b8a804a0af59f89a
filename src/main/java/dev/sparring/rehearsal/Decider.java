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
import dev.sparring.buyer.Turn;
import dev.sparring.hearing.Ear;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
  private final Instant time;

  Decider(Rehearsal now, Play play, Instant time) {
    this.now = now;
    this.play = play;
    this.time = time;
  }

  static List<Event> begin(Event.Began began, Play play, Instant at) {
    var opening = Script.opening(play.scenario(), began.seed(), 1, List.of());
    return List.of(began, new Event.TakeBegan(1, new Words(opening), endOf(play, at)));
  }

  /** What the clock alone has done since the last event. */
  List<Event> clock() {
    var over = now.endsAt().map(end -> !time.isBefore(end.plus(GRACE))).orElse(false);
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
      case Command.Reflect reflect -> at(REFLECTION).reflect(reflect);
      case Command.Mishear() -> at(COACHING).mishear();
      case Command.Restate(var text) -> at(COACHING).restate(text);
      case Command.Rewind(var text) ->
          List.of(at(REWIND).rewind(text), takeBegan(now.take().number() + 1));
      case Command.TakeAgain() -> at(REPORT).takeAgain();
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
    return now.endsAt().map(end -> !time.isBefore(end)).orElse(false);
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
    return new Event.TakeBegan(number, new Words(opening), endOf(play, time));
  }

  private static Instant endOf(Play play, Instant begun) {
    return begun.plus(Duration.ofMinutes(play.scenario().minutes()));
  }

  private Debrief at(Stage stage) {
    mustStandAt(stage);
    return new Debrief(now, play);
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
}
