package dev.sparring.web.pages;

import dev.sparring.coaching.Coachability;
import dev.sparring.coaching.Coaching;
import dev.sparring.coaching.Spread;
import dev.sparring.hearing.Heard;
import dev.sparring.rehearsal.Event;
import dev.sparring.rehearsal.Rehearsal;
import dev.sparring.rehearsal.Report;
import dev.sparring.scoring.Scorecard;
import java.util.List;
import java.util.Optional;

/**
 * What became of one coaching: the moment then, redone, and coachability with its parts.
 *
 * @param changed what changed, in one sentence
 * @param before the buyer's line that the coached turn answered
 * @param redone the rewound line, the words marked
 * @param shown the first line of the later take that met what was coached; empty if none did
 */
record ChangeCard(
    int from,
    int to,
    String changed,
    Coaching.Improvement coached,
    String before,
    String restated,
    List<Marked.Piece> redone,
    List<Marked> shown,
    String buyer,
    Parts parts) {

  /**
   * Coachability as numbers to read.
   *
   * @param outcome whether there is a number, and if not, why
   * @param strong whether there is none because there was little to gain
   * @param band empty without a number, and where a line more or less would have named another
   * @param leapt whether so much rose at once that little is left of what was applied
   * @param practice how all else went; empty if nothing could be compared
   * @param learned how the answer to the hard question went; empty if it was not asked twice
   */
  record Parts(
      Coachability.Outcome outcome,
      boolean strong,
      Optional<Ranged> number,
      Optional<Coachability.Band> band,
      boolean leapt,
      double applied,
      Optional<Went> practice,
      boolean kept,
      boolean absorbed,
      boolean rewound,
      double insight,
      Optional<Went> learned) {

    /** So much of what was applied is left where the first take can be believed. */
    private static final double HALF = 0.5;

    static Parts of(Coachability c) {
      return new Parts(
          c.outcome(),
          c.outcome() == Coachability.Outcome.STRONG_FROM_THE_START,
          c.spread().map(spread -> Ranged.of(c.number().orElseThrow(), spread)),
          c.band(),
          c.number().isPresent() && c.net() < HALF * c.applied(),
          c.applied(),
          Went.of(c.practice()),
          c.kept(),
          c.absorbed(),
          c.rewound(),
          c.insight(),
          Went.of(c.learned()));
    }
  }

  /**
   * A number with its spread.
   *
   * @param firm whether no line moves it
   */
  record Ranged(int value, int low, int high, boolean firm) {
    static Ranged of(int number, Spread spread) {
      return new Ranged(number, spread.low(), spread.high(), spread.low() == spread.high());
    }
  }

  static ChangeCard of(Rehearsal rehearsal, Report report, Report.Cycle cycle, String buyer) {
    var lived =
        rehearsal.cycles().stream()
            .filter(one -> one.from() == cycle.from())
            .findFirst()
            .orElseThrow();
    var take = rehearsal.takes().get(cycle.from() - 1);
    return new ChangeCard(
        cycle.from(),
        cycle.to(),
        cycle.changed(),
        cycle.coached(),
        take.before(cycle.coached().turn()),
        lived.restated().map(restated -> restated.text().text()).orElse(""),
        lived.rewound().map(ChangeCard::redone).orElse(List.of()),
        shown(report.takes().get(cycle.to() - 1), cycle.coached()),
        buyer,
        Parts.of(cycle.coachability()));
  }

  private static List<Marked> shown(Report.Scored later, Coaching.Improvement coached) {
    return later.card().criterion(coached.criterion()).stream()
        .flatMap(criterion -> criterion.checks().stream())
        .filter(check -> check.id().equals(coached.check()))
        .filter(check -> check.verdict() == Scorecard.Verdict.MET)
        .flatMap(check -> check.turns().stream().limit(1))
        .flatMap(turn -> Marked.turns(later.take(), List.of(turn), "", Mark.all()).stream())
        .toList();
  }

  private static List<Marked.Piece> redone(Event.Rewound rewound) {
    Heard heard = rewound.heard();
    return Marked.pieces(rewound.text().text(), heard, Mark.all());
  }
}
