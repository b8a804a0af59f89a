package dev.sparring.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sparring.hearing.Language;
import dev.sparring.scoring.Measured;
import dev.sparring.scoring.Scorecard;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FiguredTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          EN | words_before_first_question | 0    | at once
          EN | words_before_first_question | 54   | after 54 words
          SV | median_turn_words           | 1    | 1 ord
          NB | open_per_turn               | 0.5  | 1 spørsmål på 5 replikker
          NL | follow_up_share             | 0.4  | in 2 van de 5 beurten
          EN | given_back_share            | 0.67 | 2 of 3 answers
          EN | telling_share               | 0.56 | 56% of your words
          NL | telling_share               | 0.56 | 56% van je woorden
          """)
  void a_figure_says_what_it_counts(
      Language language, String signal, double value, String written) {
    var figured = Figured.of(signal, card(signal, value, List.of(1, 3))).orElseThrow();
    var messages = Messages.in(language);

    assertThat(
            messages.text(
                "figure." + figured.unit(),
                Map.of(
                    "count", figured.count(),
                    "all", figured.all(),
                    "share", messages.percent(figured.share()))))
        .isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pitched_early",
        "challenge_met",
        "next_step_earned",
        "ended_fittingly",
        "fault_owned"
      })
  void a_yes_or_no_has_none(String signal) {
    assertThat(Figured.of(signal, card(signal, 1, List.of(1)))).isEmpty();
  }

  @Test
  void nor_has_what_never_was_or_could_not_be_measured() {
    assertThat(Figured.of("stacked_turns", card("stacked_turns", 0, List.of()))).isEmpty();
    assertThat(Figured.of("talk_share", card("talk_share", Double.NaN, List.of()))).isEmpty();
  }

  private static Scorecard card(String signal, double value, List<Integer> turns) {
    return new Scorecard(
        Map.of(
            signal,
            new Measured(value, turns, List.of(5)),
            "seller_turns",
            new Measured(5, List.of(), List.of()),
            "open_questions",
            new Measured(1, List.of(), List.of())),
        List.of(),
        OptionalDouble.empty(),
        List.of());
  }
}
