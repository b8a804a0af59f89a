package dev.sparring.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sparring.buyer.MindState;
import dev.sparring.buyer.Take;
import dev.sparring.buyer.Turn;
import dev.sparring.hearing.Ear;
import dev.sparring.hearing.Language;
import dev.sparring.hearing.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class QuotesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          EN | Good afternoon, nice to meet you. | What went wrong? | Two deliveries came late this spring.
          SV | God dag, trevligt att träffas. | Vad gick fel? | Två leveranser kom för sent i våras.
          NB | God dag, hyggelig å møte deg. | Hva gikk galt? | To leveranser kom for sent i vår.
          NL | Goedemiddag, leuk u te ontmoeten. | Wat ging er mis? | Twee leveringen kwamen dit voorjaar te laat.
          """)
  void a_greeting_is_never_quoted(Language language, String greets, String asks, String tells) {
    var quotes = quotes(language, greets, asks, tells);

    assertThat(quotes.justBefore(1)).isEmpty();
    assertThat(quotes.before(1) + ".").isEqualTo(greets);
  }

  @Test
  void an_opening_that_says_something_is_quoted() {
    var quotes = quotes(Language.EN, "I have three offers on my desk already.", "From whom?", "-");

    assertThat(quotes.justBefore(1)).contains("I have three offers on my desk already");
  }

  @Test
  void what_had_just_been_said_is_the_line_before_and_no_other() {
    var quotes =
        quotes(
            Language.EN,
            "Good afternoon.",
            "What went wrong?",
            "Two deliveries came late this spring.",
            "I see.",
            "Yes.",
            "So two deliveries came late.",
            "My brother does the books on Fridays.");

    assertThat(quotes.justBefore(3)).contains("Two deliveries came late this spring");
    assertThat(quotes.justBefore(5)).isEmpty();
    assertThat(quotes.before(5)).isEqualTo("Yes");
  }

  @Test
  void what_is_a_quote_already_is_not_quoted() {
    var quotes =
        quotes(
            Language.EN,
            "Good afternoon.",
            "What went wrong?",
            "What nobody has asked me yet: \"Why did you stop ordering?\"",
            "I see.",
            "Two deliveries came late this spring.");

    assertThat(quotes.justBefore(3)).isEmpty();
  }

  /** The opening, then seller and buyer in turn. */
  private static Quotes quotes(Language language, String opening, String... lines) {
    var ear = Ear.of(language);
    var turns = new ArrayList<Turn>();
    for (int i = 0; i < lines.length; i++) {
      turns.add(
          i % 2 == 0
              ? new Turn.BySeller(i + 1, lines[i], ear.hear(Line.of(lines[i])))
              : new Turn.ByBuyer(i + 1, lines[i], List.of(), MindState.atTheOpening()));
    }
    return new Quotes(ear, new Take(1, opening, turns, Optional.empty()));
  }
}
