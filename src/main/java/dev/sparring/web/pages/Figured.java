package dev.sparring.web.pages;

import dev.sparring.scoring.Measured;
import dev.sparring.scoring.Scorecard;
import java.util.List;
import java.util.Optional;

/**
 * A signal's figure with what it counts; a yes or no has none, nor has "never".
 *
 * @param unit the last part of its message's key
 * @param all of how many, where it is a part of them
 * @param share 0 to 1, where it is a share
 */
record Figured(String unit, int count, int all, double share) {
  static final List<String> UNITS =
      List.of(
          "words",
          "after-words",
          "questions",
          "questions-in-turns",
          "turns",
          "turns-of",
          "answers-of",
          "sentences",
          "topics",
          "of-questions",
          "of-words",
          "of-talk",
          "of-it");

  static Optional<Figured> of(String signal, Scorecard card) {
    var measured = card.signals().get(signal);
    return measured == null || Double.isNaN(measured.value())
        ? Optional.empty()
        : figured(signal, measured, card);
  }

  private static Optional<Figured> figured(String signal, Measured measured, Scorecard card) {
    int turns = (int) Math.round(card.value("seller_turns"));
    int count = (int) Math.round(measured.value());
    int made = measured.turns().size();
    return switch (signal) {
      case "words_before_first_question" -> counted("after-words", count, 0);
      case "median_turn_words",
          "longest_turn_words",
          "seller_words",
          "pitch_words",
          "telling_words",
          "pitch_before_discovery_words",
          "telling_before_discovery_words",
          "challenge_answer_words" ->
          counted("words", count, 0);
      case "questions", "open_questions", "closed_questions", "why_questions" ->
          counted("questions", count, 0);
      case "open_per_turn" ->
          counted("questions-in-turns", (int) card.value("open_questions"), turns);
      case "stacked_turns", "re_asked", "follow_ups" ->
          made == 0 ? Optional.empty() : counted("turns", made, 0);
      case "follow_up_share" -> counted("turns-of", made, turns);
      case "taken_up_share", "given_back_share" ->
          counted("answers-of", made, made + measured.missing().size());
      case "given_back" -> counted("sentences", count, 0);
      case "topics_known", "topics_deepened" -> counted("topics", count, 0);
      case "open_share" -> shared("of-questions", measured);
      case "telling_share", "own_talk_share", "given_back_words_share" ->
          shared("of-words", measured);
      case "talk_share" -> shared("of-talk", measured);
      case "discovery_share", "challenge_share", "pitch_tied_share" -> shared("of-it", measured);
      default -> Optional.empty();
    };
  }

  private static Optional<Figured> counted(String unit, int count, int all) {
    return Optional.of(new Figured(unit, count, all, 0));
  }

  private static Optional<Figured> shared(String unit, Measured measured) {
    return Optional.of(new Figured(unit, 0, 0, measured.value()));
  }
}
