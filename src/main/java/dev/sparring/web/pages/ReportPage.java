package dev.sparring.web.pages;

import dev.sparring.coaching.Coachability;
import dev.sparring.coaching.Coaching;
import dev.sparring.rehearsal.Play;
import dev.sparring.rehearsal.Rehearsal;
import dev.sparring.rehearsal.Report;
import dev.sparring.rehearsal.Stage;
import dev.sparring.scenario.Scenario.Setting;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The report.
 *
 * @param inShort what the last take was like
 * @param change the latest coaching and what became of it; empty when nothing was coached
 * @param earlier what changed before that, the newest first
 * @param strength what was praised last, shown where there was little or nothing to gain
 * @param tooShort whether nothing was coached because little could be judged
 * @param standing whether the rehearsal stands at its report, and one more take may be asked for
 * @param next the number of that take
 */
public record ReportPage(
    String id,
    String scenario,
    String title,
    String name,
    Setting setting,
    Instant begunAt,
    String buyer,
    List<Step> steps,
    String inShort,
    Optional<ChangeCard> change,
    List<ChangeCard> earlier,
    Optional<Coaching.Strength> strength,
    boolean tooShort,
    List<TakeCard> takes,
    List<CriterionRow> criteria,
    List<Capped> capped,
    List<TopicCard> discovery,
    List<Learned> learned,
    List<InsightCard> insights,
    List<ChallengeCard> challenges,
    List<Transcript> transcripts,
    List<Example> examples,
    Optional<PlanCard> plan,
    LocalDate today,
    LocalDate tomorrow,
    boolean standing,
    boolean leftAlone,
    int next,
    Optional<String> notice) {

  record Transcript(int take, List<Marked> lines) {}

  public static ReportPage of(
      Rehearsal rehearsal, Play play, Report report, Remark remark, LocalDate today) {
    var scenario = play.scenario();
    var buyer = scenario.buyer().name();
    var changes =
        report.cycles().reversed().stream()
            .map(cycle -> ChangeCard.of(rehearsal, report, cycle, buyer))
            .toList();
    var standing = rehearsal.stage() == Stage.REPORT;
    return new ReportPage(
        rehearsal.id(),
        scenario.id(),
        scenario.title(),
        rehearsal.began().name().text(),
        scenario.setting(),
        rehearsal.begunAt(),
        buyer,
        Step.at(Stage.REPORT, report.takes().size()),
        report.takes().getLast().inShort(),
        changes.stream().findFirst(),
        changes.stream().skip(1).toList(),
        rehearsal.cycle().flatMap(cycle -> cycle.coaching().strength()),
        changes.isEmpty() && isTooShort(report.takes().getLast()),
        takeCards(report),
        criteria(play, report),
        report.takes().stream().flatMap(scored -> Capped.of(scored).stream()).toList(),
        report.discovery().stream().map(TopicCard::of).toList(),
        Learned.in(report),
        InsightCard.of(rehearsal),
        report.takes().stream().flatMap(scored -> ChallengeCard.in(play, scored.take())).toList(),
        report.takes().stream()
            .map(s -> new Transcript(s.take().number(), Marked.whole(s.take(), buyer)))
            .toList(),
        Example.in(play),
        PlanCard.of(rehearsal, scenario.title(), today),
        today,
        today.plusDays(1),
        standing,
        rehearsal.cycle().map(Rehearsal.Cycle::leftAlone).orElse(false),
        report.takes().size() + 1,
        remark.notice());
  }

  /** By its turns, or because most of what counts had no occasion. */
  private static boolean isTooShort(Report.Scored scored) {
    return Coachability.isTooShort(scored.take()) || scored.card().saysLittle();
  }

  private static List<TakeCard> takeCards(Report report) {
    var perWord = TakeCard.perWord(report.takes().stream().map(Report.Scored::take).toList());
    return report.takes().stream().map(scored -> takeCard(report, scored, perWord)).toList();
  }

  private static TakeCard takeCard(Report report, Report.Scored scored, double perWord) {
    var coached =
        report.cycles().stream()
            .filter(cycle -> cycle.from() == scored.take().number())
            .map(cycle -> cycle.coached().turn())
            .toList();
    return TakeCard.of(scored, coached, perWord);
  }

  /** The two takes of the latest coaching, or the only take. */
  private static List<CriterionRow> criteria(Play play, Report report) {
    if (report.cycles().isEmpty()) {
      return CriterionRow.of(play, List.of(report.takes().getLast()), "");
    }
    var latest = report.cycles().getLast();
    return CriterionRow.of(
        play,
        report.takes().subList(latest.from() - 1, latest.to()),
        latest.coached().criterion() + "." + latest.coached().check());
  }

  /**
   * What held a take's overall down.
   *
   * @param most 1 to 5
   */
  record Capped(int take, String says, double most) {
    static Optional<Capped> of(Report.Scored scored) {
      return scored.card().caps().stream()
          .findFirst()
          .map(cap -> new Capped(scored.take().number(), cap.says(), cap.overallAtMost()));
    }
  }
}
