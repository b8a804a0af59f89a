package dev.sparring.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sparring.hearing.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
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
        "I asked her what made her download it and she opened up, but when she told me about the"
            + " board I started pitching. I should have asked one more question.",
        "Jeg spurte hva som fikk henne til å laste den ned, og da åpnet hun seg og det gikk bra,"
            + " men etter at hun fortalte om styret begynte jeg å pitche. Jeg burde ha spurt en"
            + " gang til.",
        "Jag frågade vad som fick henne att ladda ner den och då öppnade hon sig och det gick bra,"
            + " men när hon berättade om styrelsen började jag pitcha. Jag borde ha frågat en gång"
            + " till.",
        "Ik vroeg waarom ze hem had gedownload en toen kwam ze los, dat ging goed, maar toen ze"
            + " over het bestuur vertelde begon ik te pitchen. Ik had beter nog een vraag kunnen"
            + " stellen, volgende keer wel.",
      })
  void an_account_of_a_moment_with_what_it_led_to_is_specific_in_every_language(String text) {
    var account = Reflections.read(Language.EN, text);

    assertThat(account.specificity()).isGreaterThan(0.4);
    assertThat(account.namesStrength()).isTrue();
    assertThat(account.namesImprovement()).isTrue();
    assertThat(account.bareVerdict()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The buyer was difficult and never told me anything.",
        "Köparen var svår och sa aldrig något.",
        "Kjøperen var vanskelig og sa aldri noe.",
        "De koper was moeilijk en zei nooit iets."
      })
  void to_blame_the_buyer_names_nothing_to_improve(String text) {
    assertThat(Reflections.read(Language.EN, text).namesImprovement()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The buyer was difficult, but I should have asked her why.",
        "Köparen var svår, men jag borde ha frågat varför.",
        "Kjøperen var vanskelig, men jeg burde ha spurt hvorfor.",
        "De koper was moeilijk, maar ik had moeten vragen waarom."
      })
  void to_own_what_one_could_have_done_names_something_to_improve(String text) {
    assertThat(Reflections.read(Language.EN, text).namesImprovement()).isTrue();
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

  @Test
  void specific_accounts_are_told_from_long_ones() {
    var accounts =
        read().lines().filter(line -> line.matches("\\d: .*")).map(ReflectionsTest::rated).toList();
    var rated = accounts.stream().map(Rated::rating).toList();
    double specificity = ranked(rated, accounts.stream().map(Rated::specificity).toList());
    double length = ranked(rated, accounts.stream().map(Rated::words).toList());

    assertThat(specificity).isGreaterThan(0.75).isGreaterThan(length + 0.2);
  }

  private record Rated(double rating, String text) {
    double specificity() {
      return Reflections.read(Language.EN, text).specificity();
    }

    double words() {
      return Vocabulary.words(text).size();
    }
  }

  private static Rated rated(String line) {
    return new Rated(line.charAt(0) - '0', line.substring(3));
  }

  /**
   * How often two accounts stand in the same order in both lists, -1 to 1; equal ratings do not
   * count.
   */
  private static double ranked(List<Double> ratings, List<Double> figures) {
    double agree = 0;
    int pairs = 0;
    for (int one = 0; one < ratings.size(); one++) {
      for (int other = 0; other < one; other++) {
        double order = Math.signum(ratings.get(one) - ratings.get(other));
        agree += order * Math.signum(figures.get(one) - figures.get(other));
        pairs += order == 0 ? 0 : 1;
      }
    }
    return agree / pairs;
  }

  private static String read() {
    try (var stream = ReflectionsTest.class.getResourceAsStream("accounts.txt")) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
