package dev.sparring.rehearsal;

import java.time.LocalDate;
import java.util.OptionalInt;

/** What a person asks a rehearsal to do. Texts are clean: see {@link Text}. */
public sealed interface Command {
  /**
   * @param after the number of the last turn that the speaker has seen, 0 for none; empty if not
   *     said
   */
  record Say(String text, OptionalInt after) implements Command {}

  record Stop() implements Command {}

  record Reflect(String text, OptionalInt keep, OptionalInt redo) implements Command {}

  /** "That is not what happened." */
  record Mishear() implements Command {}

  record Restate(String text) implements Command {}

  record Rewind(String text) implements Command {}

  /** One more take, on the next single thing. */
  record TakeAgain() implements Command {}

  record Plan(String text, LocalDate on) implements Command {}

  record ReviewPlan(String outcome) implements Command {}
}
