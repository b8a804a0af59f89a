package dev.sparring.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is taken for another language, and what is not. */
final class TonguesTest {
  private static final Set<String> NOTHING_KNOWN = Set.of();

  @ParameterizedTest
  @EnumSource
  void another_script_is_another_language(Language language) {
    assertThat(
            List.of(
                "Да, в марте.",
                "对，三月份。",
                "Ναι, τον Μάρτιο.",
                "نعم، في مارس.",
                "はい、三月です。",
                "כן, במרץ.",
                "Ja, 三月.",
                "네"))
        .allMatch(line -> Tongues.isForeign(language, line, NOTHING_KNOWN));
  }

  @ParameterizedTest
  @EnumSource
  void a_short_line_of_a_language_that_is_none_of_ours_is_foreign(Language language) {
    assertThat(
            List.of(
                "Oui, en mars.",
                "Ça dépend.",
                "Pourquoi pas.",
                "Ja, im März.",
                "Wir haben fünfzehn Leute.",
                "Das kommt darauf an.",
                "Tak, w marcu.",
                "Dlaczego nie.",
                "Jasne, słucham.",
                "Sí, en marzo.",
                "Sì, a marzo.",
                "Joo, maaliskuussa.",
                "Igen, márciusban.",
                "Evet, mart ayında.",
                "Ano, v březnu."))
        .allMatch(line -> Tongues.isForeign(language, line, NOTHING_KNOWN));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EN | Ja, i mars.",
        "EN | Visst, fråga på.",
        "EN | Ja, in maart.",
        "EN | Hvorfor ikke.",
        "SV | Sure, fire away.",
        "SV | Go ahead.",
        "SV | Fair enough.",
        "SV | Hvorfor ikke.",
        "SV | Bare spør.",
        "SV | Zeg het maar.",
        "NB | Sure, fire away.",
        "NB | Nej, inte direkt.",
        "NB | Visst, fråga på.",
        "NB | Waarom niet.",
        "NL | Sure, fire away.",
        "NL | Yes, in March.",
        "NL | Det beror på.",
        "NL | Hvorfor ikke.",
      })
  void a_short_line_of_another_of_ours_is_foreign(Language wanted, String line) {
    assertThat(Tongues.isForeign(wanted, line, NOTHING_KNOWN)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EN | Right. Sure. All right. Go on, then. Hm. Okay. Ta. Not really. By e-mail. Per hectare. Which one, Fastline?",
        "SV | Ja, precis. Jaha. Visst. Okej. Jo. Nja. Det är Kerstin. Inte direkt. Via mejl. Fyra stycken. Vi kör Excel och Teams. Nä.",
        "NB | Ja, nettopp. Jaha. Joda. Greit. Nei. Det er Kari. Egentlig ikke. På mail. Fire stykker. Vi kjører Excel og Teams. Tja.",
        "NL | Ja, klopt. Nou. Prima. Oké. Nee hoor. Met Sanne. Niet echt. Per mail. Vier stuks. Wij werken met Excel en Teams. Tja.",
      })
  void short_good_lines_names_and_wares_are_not(Language language, String lines) {
    assertThat(Arrays.stream(lines.split("(?<=[.?]) ")))
        .noneMatch(line -> Tongues.isForeign(language, line, NOTHING_KNOWN));
  }

  @Test
  void what_is_known_may_be_said_in_any_language() {
    var line = "Ça dépend.";
    assertThat(Tongues.isForeign(Language.EN, line, NOTHING_KNOWN)).isTrue();
    assertThat(Tongues.isForeign(Language.EN, line, Tongues.words(line))).isFalse();
  }

  /** Sellers hurry, and mistype; what they say is still in their language, mostly. */
  @ParameterizedTest
  @EnumSource
  void the_lines_of_the_bank_are_in_their_language(Language language) {
    var all = Bank.of(language).kinds().values().stream().<String>flatMap(List::stream).toList();
    var lines = IntStream.range(0, all.size() / 4).mapToObj(i -> all.get(4 * i)).toList();
    var foreign =
        lines.stream().filter(line -> Tongues.isForeign(language, line, NOTHING_KNOWN)).toList();
    assertThat(foreign).hasSizeLessThan(lines.size() / 200);
  }

  @Test
  void words_are_compared_in_small_letters() {
    assertThat(Tongues.words("It’s Dana's, 14 of ÅSE-X"))
        .isEqualTo(Set.of("it's", "dana's", "of", "åse", "x"));
  }
}
