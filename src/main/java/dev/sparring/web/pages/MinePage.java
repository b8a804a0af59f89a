package dev.sparring.web.pages;

import dev.sparring.rehearsal.Own;
import dev.sparring.rehearsal.Play;
import dev.sparring.rehearsal.Rehearsal;
import dev.sparring.rehearsal.Report;
import dev.sparring.rehearsal.Stage;
import dev.sparring.web.pictures.Ribbon;
import dev.sparring.web.pictures.Spark;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * My rehearsals.
 *
 * @param goOn those with a step to take
 * @param done those that stand at their report
 * @param plans what was planned, open ones first
 * @param unreadable ids of those that cannot be shown, and can be erased
 */
public record MinePage(
    List<Row> goOn,
    List<Row> done,
    List<PlanCard> plans,
    List<String> unreadable,
    Optional<String> notice) {
  private static final double RIBBON = 320;
  private static final double SPARK_WIDTH = 96;
  private static final double SPARK_HEIGHT = 36;

  /**
   * @param language of the title and of what changed
   * @param take the take that runs, or the last one
   * @param changed what changed last; empty before the report, and when nothing was coached
   * @param ribbon of the last take; from the report on
   * @param overall from take to take, from the report on
   * @param coached the same for the criterion coached last
   */
  record Row(
      String id,
      String language,
      String title,
      String buyer,
      String initials,
      Instant begunAt,
      Stage stage,
      int take,
      boolean reported,
      String changed,
      Optional<Ribbon> ribbon,
      Optional<Progress> overall,
      Optional<Progress> coached) {}

  /**
   * @param title of the criterion; empty for all of them together
   */
  record Progress(String title, double first, double last, boolean more, Spark spark) {}

  public static MinePage of(
      Own own, Function<Rehearsal, Play> plays, Remark remark, LocalDate today) {
    var rows = own.readable().stream().map(one -> row(one, plays.apply(one))).toList();
    return new MinePage(
        rows.stream().filter(row -> row.stage() != Stage.REPORT).toList(),
        rows.stream().filter(row -> row.stage() == Stage.REPORT).toList(),
        plans(own.readable(), plays, today),
        own.unreadable(),
        remark.notice());
  }

  static List<PlanCard> plans(
      List<Rehearsal> rehearsals, Function<Rehearsal, Play> plays, LocalDate today) {
    return rehearsals.stream()
        .flatMap(one -> PlanCard.of(one, plays.apply(one).scenario().title(), today).stream())
        .toList();
  }

  static Row row(Rehearsal rehearsal, Play play) {
    var buyer = play.scenario().buyer().name();
    var report =
        rehearsal.reported() ? Optional.of(Report.of(rehearsal, play)) : Optional.<Report>empty();
    return new Row(
        rehearsal.id(),
        play.scenario().language().code(),
        play.scenario().title(),
        buyer,
        Initials.of(buyer),
        rehearsal.begunAt(),
        rehearsal.stage(),
        rehearsal.take().number(),
        report.isPresent(),
        report
            .filter(r -> !r.cycles().isEmpty())
            .map(r -> r.cycles().getLast().changed())
            .orElse(""),
        report.map(r -> Ribbon.small(r.takes().getLast().take(), RIBBON)),
        report.flatMap(r -> progress("", r, scored -> scored.card().overall())),
        report.filter(r -> !r.cycles().isEmpty()).flatMap(MinePage::coached));
  }

  private static Optional<Progress> coached(Report report) {
    var criterion = report.cycles().getLast().coached().criterion();
    var title =
        report.takes().getLast().card().criterion(criterion).map(c -> c.title()).orElse(criterion);
    return progress(
        title,
        report,
        scored ->
            scored.card().criterion(criterion).map(c -> c.score()).orElse(OptionalDouble.empty()));
  }

  private static Optional<Progress> progress(
      String title, Report report, Function<Report.Scored, OptionalDouble> score) {
    var scores =
        report.takes().stream().map(score).flatMapToDouble(OptionalDouble::stream).boxed().toList();
    return scores.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Progress(
                title,
                scores.getFirst(),
                scores.getLast(),
                scores.size() > 1,
                Spark.of(scores, SPARK_WIDTH, SPARK_HEIGHT)));
  }
}
