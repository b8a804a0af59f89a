package dev.sparring.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sparring.hearing.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ReflectionsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Great",
        "It went fine.",
        "ok I think",
        "Bra",
        "Det gikk greit",
        "Prima",
        "Helt okej"
      })
  void a_bare_verdict_says_nothing(String text) {
    var account = Reflections.read(Language.EN, text);

    assertThat(account.bareVerdict()).isTrue();
    assertThat(account.specificity()).isLessThan(0.2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I asked her what made her download it and she opened up, but when she told me about the board I started pitching. I should have asked one more question.",
        "Jeg spurte hva som fikk henne til å laste den ned, og da åpnet hun seg og det gikk bra, men etter at hun fortalte om styret begynte jeg å pitche. Jeg burde ha spurt en gang til.",
        "Jag frågade vad som fick henne att ladda ner den och då öppnade hon sig och det gick bra, men när hon berättade om styrelsen började jag pitcha. Jag borde ha frågat en gång till.",
        "Ik vroeg waarom ze hem had gedownload en toen kwam ze los, dat ging goed, maar toen ze over het bestuur vertelde begon ik te pitchen. Ik had beter nog een vraag kunnen stellen, volgende keer wel.",
      })
  void an_account_of_a_moment_with_what_it_led_to_is_specific_in_every_language(String text) {
    var account = Reflections.read(Language.EN, text);

    assertThat(account.specificity()).isGreaterThan(0.4);
    assertThat(account.namesStrength()).isTrue();
    assertThat(account.namesImprovement()).isTrue();
    assertThat(account.bareVerdict()).isFalse();
  }

  @Test
  void length_alone_is_not_depth() {
    var padded =
        "It was really a very very nice talk and all in all everything was really quite nice and"
            + " pleasant and I am of the opinion that on the whole it was all in all very nice"
            + " indeed";
    var short_ = "When she said the board is nervous, I should have asked why instead of talking.";

    assertThat(Reflections.read(Language.EN, short_).specificity())
        .isGreaterThan(Reflections.read(Language.EN, padded).specificity());
  }
}
