package dev.sparring.rehearsal;

import dev.sparring.buyer.Take;
import dev.sparring.coaching.Coaching;
import dev.sparring.scoring.Judgement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A rehearsal as its events tell it.
 *
 * @param position of the last event
 * @param at when the last event happened
 * @param takes voided ones left out
 * @param saying sentences of an answer that is still being said; else none
 * @param judgements by the number of the take, for those that a judge has read
 * @param asked what models took, by what they were asked for
 * @param endsAt when the running take is stopped; empty unless the stage is {@code TAKE}
 * @param reflections one for each take that was reflected on, in the order of takes
 * @param cycles one for each coaching, in the order of takes; the last may still be going on
 * @param misheard checks that count for nothing, as {@code criterion.check}
 */
public record Rehearsal(
    String id,
    long position,
    Instant begunAt,
    Instant at,
    Event.Began began,
    Stage stage,
    List<Take> takes,
    List<String> saying,
    Map<Integer, Judgement> judgements,
    Map<Event.ModelAsked.For, Spent> asked,
    Optional<Instant> endsAt,
    List<Event.Reflected> reflections,
    List<Cycle> cycles,
    Set<String> misheard,
    Optional<Planned> plan,
    boolean erased) {

  public Rehearsal {
    takes = List.copyOf(takes);
    saying = List.copyOf(saying);
    judgements = Map.copyOf(judgements);
    asked = Map.copyOf(asked);
    reflections = List.copyOf(reflections);
    cycles = List.copyOf(cycles);
    misheard = Set.copyOf(misheard);
  }

  /**
   * From one take's coaching to the next take.
   *
   * @param from the number of the take that was coached
   * @param restated empty until the seller has said it in own words
   * @param rewound empty until the moment was redone
   */
  public record Cycle(
      int from,
      Coaching coaching,
      Optional<Event.Restated> restated,
      Optional<Event.Rewound> rewound) {
    /** Nothing to coach. */
    public boolean leftAlone() {
      return coaching.improvement().isEmpty();
    }
  }

  /**
   * @param outcome what came of it, once it was told
   */
  public record Planned(String text, LocalDate on, Optional<String> outcome) {}

  /** The take that runs, or the last one. */
  public Take take() {
    return takes.getLast();
  }

  /** The latest coaching; empty before the first. */
  public Optional<Cycle> cycle() {
    return cycles.isEmpty() ? Optional.empty() : Optional.of(cycles.getLast());
  }

  public Optional<Coaching.Improvement> improvement() {
    return cycle().flatMap(cycle -> cycle.coaching().improvement());
  }

  /** What a judge has found in a take. */
  public Judgement judgement(int take) {
    return judgements.getOrDefault(take, Judgement.NONE);
  }

  /** Takes that were reflected on, and may be scored. */
  public List<Take> reflected() {
    return takes.subList(0, reflections.size());
  }

  /** Whether the report was reached once: from then on it may be read at every stage. */
  public boolean reported() {
    return reflections.size() > 1 || cycles.stream().anyMatch(Cycle::leftAlone);
  }

  /** Every buyer line so far, openings too, in order. */
  public List<String> spokenByBuyer() {
    return takes.stream().flatMap(take -> take.buyerLines().stream()).toList();
  }
}
