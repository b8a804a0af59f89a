package dev.sparring.rehearsal;

import dev.sparring.buyer.Take;
import dev.sparring.coaching.Changed;
import dev.sparring.coaching.Coachability;
import dev.sparring.coaching.Coaching;
import dev.sparring.coaching.InShort;
import dev.sparring.scoring.Jackknife;
import dev.sparring.scoring.Scorecard;
import dev.sparring.scoring.Scoring;
import dev.sparring.scoring.Spread;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The report, from its stage on: every take that was reflected on, what changed, and what there was
 * to learn.
 */
public record Report(List<Scored> takes, List<Cycle> cycles, List<Discovered> discovery) {
  public Report {
    takes = List.copyOf(takes);
    cycles = List.copyOf(cycles);
    discovery = List.copyOf(discovery);
  }

  /**
   * @param spreads by criterion, where a judge's reads differ
   * @param inShort what the take was like, in one sentence
   */
  public record Scored(Take take, Scorecard card, Map<String, Spread> spreads, String inShort) {
    public Scored {
      spreads = Map.copyOf(spreads);
    }

    public static Scored of(Rehearsal rehearsal, Play play, Take take) {
      var scenario = Optional.of(play.scenario());
      var card = card(rehearsal, play, take);
      return new Scored(
          take,
          card,
          Spread.of(
              take,
              scenario,
              play.rubric(),
              rehearsal.misheard(),
              rehearsal.judgement(take.number())),
          InShort.sentence(scenario, play.rubric(), take, card));
    }

    private static Scorecard card(Rehearsal rehearsal, Play play, Take take) {
      return Scoring.score(
          take,
          Optional.of(play.scenario()),
          play.rubric(),
          rehearsal.misheard(),
          rehearsal.judgement(take.number()));
    }
  }

  /**
   * @param to the take after the coaching
   * @param changed what changed, in one sentence
   */
  public record Cycle(
      int from, int to, Coaching.Improvement coached, String changed, Coachability coachability) {}

  /**
   * @throws WrongStage before the report's stage
   */
  public static Report of(Rehearsal rehearsal, Play play) {
    if (!rehearsal.reported()) {
      throw new WrongStage(rehearsal.stage());
    }
    var takes =
        rehearsal.reflected().stream().map(take -> Scored.of(rehearsal, play, take)).toList();
    var cycles =
        rehearsal.cycles().stream()
            .filter(cycle -> !cycle.leftAlone() && cycle.from() < takes.size())
            .map(cycle -> cycle(rehearsal, play, takes, cycle))
            .toList();
    return new Report(
        takes, cycles, Discovered.map(play.scenario(), takes.stream().map(Scored::take).toList()));
  }

  private static Cycle cycle(
      Rehearsal rehearsal, Play play, List<Scored> takes, Rehearsal.Cycle cycle) {
    var before = takes.get(cycle.from() - 1);
    var after = takes.get(cycle.from());
    var coached = cycle.coaching().improvement().orElseThrow();
    var between =
        new Coachability.Between(
            cycle.coaching(),
            cycle.restated().map(Event.Restated::absorbed).orElse(false),
            cycle.rewound().map(Event.Rewound::shown).orElse(false),
            rehearsal.reflections().get(cycle.from() - 1).insight());
    return new Cycle(
        cycle.from(),
        after.take().number(),
        coached,
        Changed.sentence(
            Optional.of(play.scenario()), play.rubric(), coached, before.card(), after.card()),
        Coachability.of(
            play.rubric(),
            jackknife(rehearsal, play, before.take()),
            between,
            jackknife(rehearsal, play, after.take())));
  }

  private static Jackknife jackknife(Rehearsal rehearsal, Play play, Take whole) {
    return Jackknife.of(whole, take -> Scored.card(rehearsal, play, take));
  }
}
