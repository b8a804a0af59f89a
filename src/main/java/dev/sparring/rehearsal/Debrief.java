package dev.sparring.rehearsal;

import dev.sparring.buyer.Exchange;
import dev.sparring.buyer.Listener;
import dev.sparring.buyer.Take;
import dev.sparring.coaching.Coach;
import dev.sparring.coaching.Coaching;
import dev.sparring.coaching.Focus;
import dev.sparring.coaching.Insight;
import dev.sparring.coaching.PointsNamed;
import dev.sparring.coaching.Redo;
import dev.sparring.coaching.Reflections;
import dev.sparring.coaching.Restatements;
import dev.sparring.hearing.Ear;
import dev.sparring.hearing.Heard;
import dev.sparring.scoring.Rubric;
import dev.sparring.scoring.Scorecard;
import dev.sparring.scoring.Scorecard.Verdict;
import dev.sparring.scoring.Scoring;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** What the commands between two takes make of a rehearsal, at the stage that they fit: pure. */
record Debrief(Rehearsal now, Play play) {
  /** A behaviour that was seen in so many takes is no longer worked on. */
  private static final int MET_FOR_GOOD = 3;

  /**
   * @throws BadInput if a turn is named that is not one of the seller's in this take
   */
  List<Event> reflect(Command.Reflect reflect) {
    mustBeTheSellers("keep", reflect.keep());
    mustBeTheSellers("redo", reflect.redo());
    var account = Reflections.read(now.began().language(), reflect.text());
    var card = score(now.take(), now.misheard());
    var named = PointsNamed.pointsNamed(reflect.text(), now.began().language());
    var insight = new Insight(play.rubric(), now.take(), card).of(account, named, reflect.redo());
    var reflected =
        new Event.Reflected(
            new Words(reflect.text()), reflect.keep(), reflect.redo(), account, insight);
    return now.takes().size() == 1
        ? List.of(reflected, coach(card, reflect.redo(), insight))
        : List.of(reflected);
  }

  List<Event> mishear() {
    var wrong = now.improvement().orElseThrow();
    var misheard = new HashSet<>(now.misheard());
    misheard.add(wrong.criterion() + "." + wrong.check());
    return List.of(
        new Event.Misheard(wrong.criterion(), wrong.check()), coachOnLastReflection(misheard));
  }

  List<Event> takeAgain() {
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
        Coach.coach(
            Optional.of(play.scenario()),
            play.rubric(),
            now.take(),
            card,
            new Focus(redo, insight, workingOn()));
    return new Event.Coached(
        coaching.strength().map(Event.Praised::of), coaching.improvement().map(Event.Advised::of));
  }

  /** What was coached last, until it was met in three takes. */
  private Optional<String> workingOn() {
    return now.cycles().reversed().stream()
        .flatMap(cycle -> cycle.coaching().improvement().stream())
        .findFirst()
        .filter(coached -> timesMet(coached) < MET_FOR_GOOD)
        .flatMap(Coaching.Improvement::about);
  }

  private long timesMet(Coaching.Improvement coached) {
    return now.reflected().stream()
        .filter(take -> isMet(coached, score(take, now.misheard())))
        .count();
  }

  private static boolean isMet(Coaching.Improvement coached, Scorecard card) {
    return card.criterion(coached.criterion()).stream()
        .flatMap(scored -> scored.checks().stream())
        .anyMatch(check -> check.id().equals(coached.check()) && check.verdict() == Verdict.MET);
  }

  List<Event> restate(String text) {
    var improvement = now.improvement().orElseThrow();
    var absorbed =
        Restatements.absorbed(now.began().language(), coachedCheck(improvement), improvement, text);
    return List.of(new Event.Restated(new Words(text), absorbed));
  }

  Event rewind(String text) {
    var heard = Exchange.hear(play.scenario(), play.ear(), moment(), text).heard();
    return new Event.Rewound(new Words(text), Ear.VERSION, heard, shows(heard));
  }

  /** The redone moment, as somebody who understands hears it. */
  List<Event> redone(Listener listener) {
    var redone = now.cycle().flatMap(Rehearsal.Cycle::rewound).orElseThrow();
    var listened =
        Exchange.listen(play.scenario(), play.ear(), listener, moment(), redone.text().text());
    var events = new ArrayList<Event>(Event.ModelAsked.of(listened));
    if (listened.understood()) {
      var heard = listened.said().heard();
      events.add(new Event.RewoundHeard(Ear.VERSION, heard, shows(heard)));
    }
    return events;
  }

  /** The take that was coached, just before the line that it was about. */
  private Take moment() {
    var cycle = now.cycle().orElseThrow();
    return now.takes().get(cycle.from() - 1).until(now.improvement().orElseThrow().turn());
  }

  private boolean shows(Heard redone) {
    return Redo.shown(coachedCheck(now.improvement().orElseThrow()), redone);
  }

  private Rubric.Check coachedCheck(Coaching.Improvement improvement) {
    return play.rubric().check(improvement.criterion(), improvement.check()).orElseThrow();
  }

  private Scorecard score(Take take, Set<String> misheard) {
    return Scoring.score(
        take, Optional.of(play.scenario()), play.rubric(), misheard, now.judgement(take.number()));
  }

  private void mustBeTheSellers(String field, OptionalInt turn) {
    if (turn.isPresent()
        && now.take().sellerTurns().stream().noneMatch(t -> t.number() == turn.getAsInt())) {
      throw new BadInput(field, "names no turn of yours in this take");
    }
  }
}
