package dev.sparring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sparring.hearing.Language;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class WordsTest {
  @ParameterizedTest
  @CsvSource({
    "sv_SE.UTF-8, SV",
    "nb_NO, NB",
    "no_NO.UTF-8, NB",
    "nn_NO, NB",
    "nl, NL",
    "nl_BE@euro, NL",
    "en_GB.UTF-8, EN",
    "fr_FR.UTF-8, EN",
    "C, EN",
    "POSIX, EN"
  })
  void the_machine_says_which_language_people_read(String value, Language language) {
    assertThat(Words.language(Map.of("LANG", value))).isEqualTo(language);
  }

  @Test
  void what_is_set_for_all_comes_before_the_language_alone() {
    assertThat(Words.language(Map.of("LC_ALL", "nl_NL", "LANG", "sv_SE"))).isEqualTo(Language.NL);
    assertThat(Words.language(Map.of("LC_ALL", "", "LANG", "sv_SE"))).isEqualTo(Language.SV);
    assertThat(Words.language(Map.of())).isEqualTo(Language.EN);
  }

  @ParameterizedTest
  @EnumSource
  void every_message_exists_in_every_language(Language language) {
    assertThat(Words.in(language).keys()).isEqualTo(Words.in(Language.EN).keys());
  }

  @ParameterizedTest
  @EnumSource
  void every_message_fills_in_the_same(Language language) {
    var values = new Object[] {1, 2, 3, 4, 5, 6};
    var english = Words.in(Language.EN);
    var words = Words.in(language);

    assertThat(english.keys())
        .allSatisfy(
            key ->
                assertThat(figures(words.say(key, values)))
                    .isEqualTo(figures(english.say(key, values))));
  }

  @Test
  void one_and_none_agree_with_what_they_count() {
    assertThat(Words.in(Language.NB).say("check.found", 0)).isEqualTo("ingen problemer");
    assertThat(Words.in(Language.NB).say("check.found", 1)).isEqualTo("1 problem");
    assertThat(Words.in(Language.NL).say("check.found", 3)).isEqualTo("3 problemen");
  }

  @Test
  void a_score_is_written_as_the_language_does() {
    assertThat(Words.in(Language.EN).say("play.score", 3.5)).isEqualTo("3.5");
    assertThat(Words.in(Language.SV).say("play.score", 3.5)).isEqualTo("3,5");
  }

  private static String figures(String said) {
    return said.replaceAll("[^0-9]", "");
  }
}
