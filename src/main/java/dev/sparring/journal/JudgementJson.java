package dev.sparring.journal;

import dev.sparring.scoring.Judgement.Answer;
import java.util.List;

/** One read of a judge, as it is stored: numbers and names of checks, nobody's words. */
final class JudgementJson {
  private JudgementJson() {}

  static void write(List<Answer> read, Out out) {
    out.each("answers", read, JudgementJson::write);
  }

  private static void write(Answer answer, Out out) {
    out.text("check", answer.id())
        .yes("met", answer.met())
        .number("turn", answer.turn())
        .number("from", answer.from())
        .number("to", answer.to());
  }

  static List<Answer> read(In in) {
    return in.each("answers", JudgementJson::answer);
  }

  private static Answer answer(In in) {
    return new Answer(
        in.text("check"), in.yes("met"), in.number("turn"), in.number("from"), in.number("to"));
  }
}
