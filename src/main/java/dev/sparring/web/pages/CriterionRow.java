package dev.sparring.web.pages;

import dev.sparring.rehearsal.Play;
import dev.sparring.rehearsal.Report;
import dev.sparring.scoring.Rubric.Measure;
import dev.sparring.scoring.Scorecard.Checked;
import dev.sparring.scoring.Scorecard.Judged;
import dev.sparring.scoring.Scorecard.Scored;
import dev.sparring.scoring.Scorecard.Verdict;
import dev.sparring.scoring.Spread;
import dev.sparring.web.pictures.DotPlot;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A criterion before and after, opening to its checks.
 *
 * @param coached whether it is the one that was coached
 * @param then the score before; empty if it could not be judged
 * @param now the score after, or the only one
 * @param one whether there is only one take to show
 * @param spread how far the latest score varies with a judge's reads; empty where it does not
 */
record CriterionRow(
    String id,
    String title,
    boolean coached,
    boolean one,
    OptionalDouble then,
    OptionalDouble now,
    DotPlot plot,
    Optional<Spread> spread,
    List<CheckRow> checks) {

  record CheckRow(String says, boolean coached, List<Outcome> outcomes) {}

  /**
   * What a take shows of a check.
   *
   * @param figure the signal's value; empty where it says no more than the verdict does
   * @param reads what a judge said, in one or more reads; empty for a check by rule
   * @param turns the turns that decided it, the words marked
   */
  record Outcome(
      int take,
      Verdict verdict,
      boolean judged,
      Optional<Figured> figure,
      Optional<Judged> reads,
      List<Marked> turns) {}

  /**
   * @param takes the takes to compare, in order: one or two
   * @param coached {@code criterion.check} of what was coached between them, empty for nothing
   */
  static List<CriterionRow> of(Play play, List<Report.Scored> takes, String coached) {
    return takes.getLast().card().criteria().stream()
        .map(scored -> row(play, takes, scored, coached))
        .toList();
  }

  private static CriterionRow row(
      Play play, List<Report.Scored> takes, Scored scored, String coached) {
    var one = takes.size() == 1;
    var then =
        one
            ? OptionalDouble.empty()
            : takes.getFirst().card().criterion(scored.id()).orElseThrow().score();
    return new CriterionRow(
        scored.id(),
        scored.title(),
        coached.startsWith(scored.id() + "."),
        one,
        then,
        scored.score(),
        DotPlot.of(then, scored.score()),
        Optional.ofNullable(takes.getLast().spreads().get(scored.id())),
        scored.checks().stream().map(c -> checkRow(play, takes, scored, c, coached)).toList());
  }

  private static CheckRow checkRow(
      Play play, List<Report.Scored> takes, Scored criterion, Checked check, String coached) {
    var outcomes =
        takes.stream().map(take -> outcome(play, take, criterion.id(), check.id())).toList();
    return new CheckRow(check.says(), coached.equals(criterion.id() + "." + check.id()), outcomes);
  }

  private static Outcome outcome(Play play, Report.Scored scored, String criterion, String id) {
    var check =
        scored.card().criterion(criterion).orElseThrow().checks().stream()
            .filter(checked -> checked.id().equals(id))
            .findFirst()
            .orElseThrow();
    var signal = signalOf(play, criterion, id);
    return new Outcome(
        scored.take().number(),
        check.verdict(),
        check.verdict() != Verdict.NOT_JUDGED,
        Figured.of(signal, scored.card()),
        check.judged(),
        Marked.turns(
            scored.take(), check.turns(), play.scenario().buyer().name(), Mark.behind(signal)));
  }

  /** Empty for a check that a judge decides. */
  private static String signalOf(Play play, String criterion, String check) {
    return play.rubric().criteria().stream()
        .filter(c -> c.id().equals(criterion))
        .flatMap(c -> c.checks().stream())
        .filter(c -> c.id().equals(check))
        .map(c -> c.measure() instanceof Measure.OnSignal on ? on.signal() : "")
        .findFirst()
        .orElse("");
  }
}
