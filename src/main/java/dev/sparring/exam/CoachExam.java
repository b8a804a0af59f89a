package dev.sparring.exam;

import dev.sparring.buyer.Consulted;
import dev.sparring.buyer.Take;
import dev.sparring.coaching.Coach;
import dev.sparring.coaching.CoachVoice;
import dev.sparring.coaching.Coaching.Improvement;
import dev.sparring.coaching.Focus;
import dev.sparring.coaching.Rewording;
import dev.sparring.hearing.Language;
import dev.sparring.proof.Playthrough;
import dev.sparring.rehearsal.Play;
import dev.sparring.rehearsal.Plays;
import dev.sparring.scoring.Scoring;
import java.util.Optional;
import java.util.Set;

/** How a coach words what is coached in the scenarios' own tests. */
public final class CoachExam {
  /** So large a share of its words must be such that they may be used. */
  private static final double USED = 0.8;

  private final CoachVoice coach;
  private final Cost cost = new Cost();
  private int moments;
  private int used;
  private int tries;

  private CoachExam(CoachVoice coach) {
    this.coach = coach;
  }

  public static Mark of(CoachVoice coach, Plays plays, Language language) {
    var exam = new CoachExam(coach);
    plays.in(language).forEach(exam::put);
    return exam.mark();
  }

  private void put(Play play) {
    play.scenario()
        .tests()
        .forEach(
            test -> {
              var take = Playthrough.of(play, test.says());
              coached(play, take).ifPresent(byRule -> put(play, take, byRule));
            });
  }

  private static Optional<Improvement> coached(Play play, Take take) {
    var scenario = Optional.of(play.scenario());
    var card = Scoring.score(take, scenario, play.rubric(), Set.of());
    return Coach.coach(scenario, play.rubric(), take, card, Focus.NONE).improvement();
  }

  private void put(Play play, Take take, Improvement byRule) {
    moments++;
    try {
      var worded = coach.word(Rewording.advice(play.rubric(), take, byRule));
      cost.add(worded.consulted());
      var reworded = Rewording.of(play.scenario(), play.rubric(), play.ear(), take, byRule, worded);
      used += reworded.isPresent() ? 1 : 0;
      tries += reworded.filter(one -> !one.attempt().equals(byRule.attempt())).isPresent() ? 1 : 0;
    } catch (Consulted.Failed failed) {
      cost.add(failed);
    }
  }

  private Mark mark() {
    var found =
        "words %d of %d moments so that it may be used, %d of its lines to try teach what is coached. %s"
            .formatted(used, moments, tries, cost);
    return Mark.of(found, used < USED * moments ? "the rules' words would stand too often" : "");
  }
}
