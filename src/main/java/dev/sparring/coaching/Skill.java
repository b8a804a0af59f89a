package dev.sparring.coaching;

import dev.sparring.scoring.Rubric;

/**
 * What a {@code redo} rule trains. Who is coached on one rule may well grow in the others of its
 * skill, and hardly in another skill.
 */
enum Skill {
  ASKING,
  TAKING_UP,
  LEAVING_ROOM,
  GIVING,
  /** Grows by reading between the takes, coached or not. */
  KNOWING,
  CLOSING;

  static Skill of(Rubric.Check check) {
    return of(Redo.rule(check));
  }

  /**
   * @throws IllegalArgumentException if there is no such rule
   */
  static Skill of(String rule) {
    return switch (rule) {
      case "asks", "asks_open", "asks_why", "asks_once" -> ASKING;
      case "follows_up", "gives_back", "takes_up", "ties", "owns" -> TAKING_UP;
      case "keeps_short", "asks_not_tells" -> LEAVING_ROOM;
      case "gives" -> GIVING;
      case "answers", "answers_short" -> KNOWING;
      case "next_step", "next_step_shared", "next_step_specific" -> CLOSING;
      default -> throw new IllegalArgumentException("no rule " + rule);
    };
  }
}
