package dev.sparring.exam;

import dev.sparring.buyer.Consulted;
import dev.sparring.hearing.Language;
import dev.sparring.proof.Playthrough;
import dev.sparring.rehearsal.Play;
import dev.sparring.rehearsal.Plays;
import dev.sparring.scenario.Promise;
import dev.sparring.scoring.Judge;
import dev.sparring.scoring.Judgement;
import dev.sparring.scoring.Judging;

/** How a judge reads the scenarios' own tests: whether it answers, and quotes what was said. */
public final class JudgeExam {
  /** So large a share of the checks it must answer with a quote that stands. */
  private static final double STANDING = 0.9;

  private final Judge judge;
  private final Cost cost = new Cost();
  private int takes;
  private int asked;
  private long met;
  private int standing;

  private JudgeExam(Judge judge) {
    this.judge = judge;
  }

  public static Mark of(Judge judge, Plays plays, Language language) {
    var exam = new JudgeExam(judge);
    plays.in(language).forEach(exam::put);
    return exam.mark();
  }

  private void put(Play play) {
    play.scenario().tests().forEach(test -> put(play, test));
  }

  private void put(Play play, Promise test) {
    var take = Playthrough.of(play, test.says());
    Judging.caseOf(take, play.rubric()).ifPresent(this::read);
  }

  private void read(Judge.Case given) {
    takes++;
    asked += given.questions().size();
    try {
      var read = judge.read(given);
      cost.add(read.consulted());
      var answers = Judging.standing(given, read.claims());
      standing += answers.size();
      met += answers.stream().filter(Judgement.Answer::met).count();
    } catch (Consulted.Failed failed) {
      cost.add(failed);
    }
  }

  private Mark mark() {
    var found =
        "answers %d of %d checks in %d takes with words that were said, %d of them by yes. %s"
            .formatted(standing, asked, takes, met, cost);
    return Mark.of(
        found,
        standing < STANDING * asked
            ? "more than one check in ten has no answer, or a quote that nobody said"
            : "");
  }
}
