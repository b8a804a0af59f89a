package dev.sparring.exam;

import dev.sparring.buyer.Consulted;
import dev.sparring.buyer.Exchange;
import dev.sparring.buyer.Listener;
import dev.sparring.buyer.Take;
import dev.sparring.hearing.Heard;
import dev.sparring.hearing.Language;
import dev.sparring.hearing.NextStep;
import dev.sparring.hearing.TopicHeard;
import dev.sparring.rehearsal.Play;
import dev.sparring.rehearsal.Plays;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What an ear understands of lines that nothing was fitted on, beside the rules. */
public final class EarExam {
  /** So many of a hundred may be heard as something that they do not ask for, */
  private static final double WRONG = 0.06;

  /** and so many quotes be false, or answers be missing or late. */
  private static final double UNUSABLE = 0.1;

  private final Listener listener;
  private final Duration within;
  private final Tally byModel = new Tally();
  private final Tally byRules = new Tally();
  private final Cost cost = new Cost();
  private int misquoted;

  private EarExam(Listener listener, Duration within) {
    this.listener = listener;
    this.within = within;
  }

  /**
   * @param within how long an answer may take in a talk
   */
  public static Mark of(Listener listener, Duration within, Plays plays, Language language) {
    var exam = new EarExam(listener, within);
    for (var line : Lines.in(language)) {
      plays.find(line.scenario(), language).ifPresent(play -> exam.put(play, line));
    }
    return exam.mark();
  }

  /** What was heard of lines whose topics are known. */
  private static final class Tally {
    int asking;
    int understood;
    int wrong;
    int idle;
    int falsely;
    int proposals;
    int proposed;

    void add(Lines.Line line, Heard heard) {
      var topics = heard.topics().stream().map(TopicHeard::topic).toList();
      if (line.step()) {
        proposals++;
        proposed += heard.nextStep() == NextStep.NONE ? 0 : 1;
      } else if (line.topics().isEmpty()) {
        idle++;
        falsely += topics.isEmpty() ? 0 : 1;
      } else {
        asking++;
        var offered = heard.clarifies().stream().map(TopicHeard::topic);
        boolean hit = Stream.concat(topics.stream(), offered).anyMatch(line.topics()::contains);
        understood += hit ? 1 : 0;
        wrong += hit || topics.isEmpty() ? 0 : 1;
      }
    }

    double understanding() {
      return share(understood, asking);
    }

    double mistaken() {
      return share(wrong + falsely, asking + idle);
    }
  }

  private static double share(int some, int all) {
    return all == 0 ? 0 : (double) some / all;
  }

  private void put(Play play, Lines.Line line) {
    var opening = play.scenario().opening().getFirst();
    var take = new Take(1, opening, List.of(), Optional.empty());
    byRules.add(line, Exchange.hear(play.scenario(), play.ear(), take, line.text()).heard());
    var listened = Exchange.listen(play.scenario(), play.ear(), listener, take, line.text());
    byModel.add(line, listened.said().heard());
    listened.consulted().ifPresent(consulted -> count(consulted, listened.outcome()));
  }

  private void count(Consulted consulted, String outcome) {
    switch (outcome) {
      case "said" -> cost.add(consulted);
      case "misquoted" -> {
        misquoted++;
        cost.add(consulted);
      }
      default -> cost.add(new Consulted.Failed(outcome, consulted, false));
    }
  }

  private Mark mark() {
    var found =
        "understands %d of %d lines (the rules %d), hears %d as something else (%d), %d of %d that ask for nothing (%d), %d of %d proposals (%d); false quotes or names in %d answers. %s"
            .formatted(
                byModel.understood,
                byModel.asking,
                byRules.understood,
                byModel.wrong,
                byRules.wrong,
                byModel.falsely,
                byModel.idle,
                byRules.falsely,
                byModel.proposed,
                byModel.proposals,
                byRules.proposed,
                misquoted,
                cost);
    return Mark.of(found, failing());
  }

  private String failing() {
    if (share(cost.failed(), cost.calls()) > UNUSABLE) {
      return "it does not answer too often";
    }
    if (share((int) cost.longerThan(within), cost.calls()) > UNUSABLE) {
      return "more than one answer in ten takes longer than %d ms, and the rules hear those lines"
          .formatted(within.toMillis());
    }
    if (share(misquoted, cost.calls()) > UNUSABLE) {
      return "it makes up quotes or names too often";
    }
    if (byModel.understanding() < byRules.understanding()) {
      return "it understands less than the rules do without it";
    }
    return byModel.mistaken() > Math.max(WRONG, byRules.mistaken()) ? "it mistakes too many" : "";
  }
}
