package dev.sparring.web.pages;

import static dev.sparring.hearing.Heard.DECIDED;

import dev.sparring.hearing.Sentence;
import java.util.EnumSet;
import java.util.Set;

/** What a sentence of the seller's can be marked as; the name is the style's class. */
enum Mark {
  OPEN,
  CLOSED,
  TAKES_UP,
  GIVES_BACK,
  TELLS;

  boolean fits(Sentence sentence) {
    return switch (this) {
      case OPEN -> sentence.asksOpen();
      case CLOSED -> sentence.asksClosed();
      case TAKES_UP -> sentence.followsUp() >= DECIDED;
      case GIVES_BACK -> sentence.givesBack() >= DECIDED;
      case TELLS -> sentence.tells() >= DECIDED;
    };
  }

  static Set<Mark> all() {
    return EnumSet.allOf(Mark.class);
  }

  /** What a signal is made of, in the words of a line; empty where it is the line as a whole. */
  static Set<Mark> behind(String signal) {
    return switch (signal) {
      case "open_questions", "open_share", "open_per_turn", "why_questions" -> EnumSet.of(OPEN);
      case "closed_questions" -> EnumSet.of(CLOSED);
      case "questions",
          "first_question_open",
          "words_before_first_question",
          "stacked_turns",
          "re_asked",
          "question_spread" ->
          EnumSet.of(OPEN, CLOSED);
      case "follow_ups" -> EnumSet.of(TAKES_UP);
      case "taken_up_share" -> EnumSet.of(TAKES_UP, GIVES_BACK);
      case "given_back" -> EnumSet.of(GIVES_BACK);
      case "pitch_words",
          "pitch_before_discovery_words",
          "pitch_tied_share",
          "telling_words",
          "telling_share",
          "gave" ->
          EnumSet.of(TELLS);
      default -> EnumSet.noneOf(Mark.class);
    };
  }
}
