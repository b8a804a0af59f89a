package dev.sparring.rehearsal;

import dev.sparring.buyer.Take;
import dev.sparring.buyer.Turn;
import dev.sparring.coaching.Coaching;
import dev.sparring.rehearsal.Rehearsal.Cycle;
import dev.sparring.rehearsal.Rehearsal.Planned;
import dev.sparring.scoring.Judgement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells a rehearsal from its events: a fold, in the order of their positions. */
final class Evolution {
  private final String id;
  private final Event.Began began;
  private final Instant begunAt;
  private long position;
  private Instant at;
  private Stage stage = Stage.TAKE;
  private final List<Take> takes;
  private final List<String> saying;
  private final Map<Integer, Judgement> judgements;
  private final Map<Event.ModelAsked.For, Spent> asked;
  private @Nullable Instant endsAt;
  private final List<Event.Reflected> reflections;
  private final List<Cycle> cycles;
  private final Set<String> misheard;
  private @Nullable Planned plan;
  private boolean erased;

  private Evolution(String id, Event.Began began, Instant begunAt) {
    this.id = id;
    this.began = began;
    this.begunAt = begunAt;
    this.at = begunAt;
    this.takes = new ArrayList<>();
    this.saying = new ArrayList<>();
    this.judgements = new HashMap<>();
    this.asked = new HashMap<>();
    this.reflections = new ArrayList<>();
    this.cycles = new ArrayList<>();
    this.misheard = new HashSet<>();
  }

  private Evolution(Rehearsal from) {
    this.id = from.id();
    this.began = from.began();
    this.begunAt = from.begunAt();
    this.position = from.position();
    this.at = from.at();
    this.stage = from.stage();
    this.takes = new ArrayList<>(from.takes());
    this.saying = new ArrayList<>(from.saying());
    this.judgements = new HashMap<>(from.judgements());
    this.asked = new HashMap<>(from.asked());
    this.endsAt = from.endsAt().orElse(null);
    this.reflections = new ArrayList<>(from.reflections());
    this.cycles = new ArrayList<>(from.cycles());
    this.misheard = new HashSet<>(from.misheard());
    this.plan = from.plan().orElse(null);
    this.erased = from.erased();
  }

  /**
   * @param events all of the rehearsal's, from {@link Event.Began} on
   * @throws IllegalArgumentException if they do not start with {@link Event.Began}
   */
  static Rehearsal of(String id, List<Recorded> events) {
    if (!(events.getFirst().event() instanceof Event.Began began)) {
      throw new IllegalArgumentException(
          "rehearsal %s does not start with its beginning".formatted(id));
    }
    return new Evolution(id, began, events.getFirst().at()).with(events);
  }

  /**
   * @param events those after {@code from}'s position
   */
  static Rehearsal evolve(Rehearsal from, List<Recorded> events) {
    return events.isEmpty() ? from : new Evolution(from).with(events);
  }

  private Rehearsal with(List<Recorded> events) {
    for (var recorded : events) {
      apply(recorded.event());
      position = recorded.position();
      at = recorded.at();
    }
    return new Rehearsal(
        id,
        position,
        begunAt,
        at,
        began,
        stage,
        takes,
        saying,
        judgements,
        asked,
        Optional.ofNullable(endsAt),
        reflections,
        cycles,
        misheard,
        Optional.ofNullable(plan),
        erased);
  }

  private void apply(Event event) {
    switch (event) {
      case Event.Began ignored -> {}
      case Event.TakeBegan(var take, var opening, var ends) -> {
        takes.add(new Take(take, opening.text(), List.of(), Optional.empty()));
        endsAt = ends;
        stage = Stage.TAKE;
      }
      case Event.SellerSpoke(var turn, var text, var version, var heard) ->
          replaceTake(takes.getLast().with(new Turn.BySeller(turn, text.text(), heard)));
      case Event.SellerHeard(var turn, var version, var heard) ->
          replaceTake(takes.getLast().hearing(turn, heard));
      case Event.BuyerSaid(var turn, var sentence) -> saying.add(sentence.text());
      case Event.BuyerAnswered(var turn, var text, var moves, var after) -> {
        saying.clear();
        replaceTake(takes.getLast().with(new Turn.ByBuyer(turn, text.text(), moves, after)));
      }
      case Event.ModelAsked one -> asked.merge(one.purpose(), Spent.on(one), Spent::plus);
      case Event.Judged(var take, var judgement) -> judgements.put(take, judgement);
      case Event.TakeEnded(var how) -> {
        replaceTake(takes.getLast().ended(how));
        endsAt = null;
        stage = Stage.REFLECTION;
      }
      case Event.TakeVoided() -> {
        takes.removeLast();
        endsAt = null;
      }
      case Event.Reflected reflected -> {
        reflections.add(reflected);
        stage = Stage.REPORT;
      }
      case Event.Coached coached -> coached(coached);
      case Event.Misheard(var criterion, var check) -> misheard.add(criterion + "." + check);
      case Event.Restated restated -> {
        var cycle = cycles.getLast();
        replaceCycle(
            new Cycle(cycle.from(), cycle.coaching(), Optional.of(restated), Optional.empty()));
        stage = Stage.REWIND;
      }
      case Event.Rewound rewound -> rewound(rewound);
      case Event.RewoundHeard(var version, var heard, var shown) ->
          cycles
              .getLast()
              .rewound()
              .ifPresent(
                  redone -> rewound(new Event.Rewound(redone.text(), version, heard, shown)));
      case Event.Planned(var text, var on) -> plan = new Planned(text.text(), on, Optional.empty());
      case Event.PlanReviewed(var outcome) -> {
        if (plan != null) {
          plan = new Planned(plan.text(), plan.on(), Optional.of(outcome.text()));
        }
      }
      case Event.Erased() -> erased = true;
    }
  }

  /** A second coaching of the same take takes the place of the first: it was misheard. */
  private void coached(Event.Coached coached) {
    var from = takes.getLast().number();
    cycles.removeIf(cycle -> cycle.from() == from);
    cycles.add(new Cycle(from, told(coached), Optional.empty(), Optional.empty()));
    stage = coached.improvement().isPresent() ? Stage.COACHING : Stage.REPORT;
  }

  private void rewound(Event.Rewound rewound) {
    var cycle = cycles.getLast();
    replaceCycle(new Cycle(cycle.from(), cycle.coaching(), cycle.restated(), Optional.of(rewound)));
  }

  private static Coaching told(Event.Coached coached) {
    return new Coaching(
        coached.strength().map(Event.Praised::strength),
        coached.improvement().map(Event.Advised::improvement));
  }

  private void replaceTake(Take take) {
    takes.set(takes.size() - 1, take);
  }

  private void replaceCycle(Cycle cycle) {
    cycles.set(cycles.size() - 1, cycle);
  }
}
