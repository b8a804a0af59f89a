package dev.sparring.journal;

import dev.sparring.coaching.Account;
import dev.sparring.rehearsal.Event;

/** The stored form of an account and of what the coach said. */
final class CoachingJson {
  private CoachingJson() {}

  static void writeAccount(Account account, Out out) {
    out.number("specificity", account.specificity())
        .yes("names_strength", account.namesStrength())
        .yes("names_improvement", account.namesImprovement())
        .yes("bare_verdict", account.bareVerdict());
  }

  static Account readAccount(In in) {
    return new Account(
        in.decimal("specificity"),
        in.yes("names_strength"),
        in.yes("names_improvement"),
        in.yes("bare_verdict"));
  }

  static void writePraised(Event.Praised praised, Out out) {
    out.text("criterion", praised.criterion())
        .text("check", praised.check())
        .text("about", praised.about())
        .number("turn", praised.turn())
        .words("quote", praised.quote())
        .words("text", praised.text());
  }

  static Event.Praised readPraised(In in) {
    return new Event.Praised(
        in.text("criterion"),
        in.maybeText("check"),
        in.maybeText("about"),
        in.number("turn"),
        in.words("quote"),
        in.words("text"));
  }

  static void writeAdvised(Event.Advised advised, Out out) {
    out.text("criterion", advised.criterion())
        .text("check", advised.check())
        .text("about", advised.about())
        .number("turn", advised.turn())
        .words("quote", advised.quote())
        .words("text", advised.text())
        .words("try", advised.attempt());
  }

  static Event.Advised readAdvised(In in) {
    return new Event.Advised(
        in.text("criterion"),
        in.text("check"),
        in.maybeText("about"),
        in.number("turn"),
        in.words("quote"),
        in.words("text"),
        in.words("try"));
  }
}
