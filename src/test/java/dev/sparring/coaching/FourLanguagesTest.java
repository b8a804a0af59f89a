package dev.sparring.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sparring.hearing.Language;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

final class FourLanguagesTest {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)");

  @ParameterizedTest
  @EnumSource(Language.class)
  void the_coach_knows_the_same_in_every_language(Language language) {
    assertThat(table(language).keySet()).isEqualTo(table(Language.EN).keySet());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void its_sentences_are_filled_in_with_the_same(Language language) {
    var english = table(Language.EN);

    assertThat(table(language))
        .allSatisfy(
            (key, text) ->
                assertThat(placeholders(text))
                    .isEqualTo(placeholders(english.getOrDefault(key, ""))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          EN | You asked one question about reasons, goals or people; last time it was none.
          SV | Du ställde en fråga om skäl, mål eller människor, förra gången inte en enda.
          NB | Du stilte ett spørsmål om årsaker, mål eller hvem det gjelder, forrige gang ikke ett eneste.
          NL | Je stelde één vraag over redenen, doelen, gevolgen of mensen, de vorige keer geen.
          """)
  void one_and_none_agree_with_what_they_count(Language language, String sentence) {
    var vocabulary = Vocabulary.of(language);
    var template = vocabulary.text("changed", "why_questions", "says").orElseThrow();

    assertThat(Counted.numbers(vocabulary).fill(template, 0, 1)).isEqualTo(sentence);
  }

  @Test
  void more_than_twelve_are_written_in_figures() {
    var vocabulary = Vocabulary.of(Language.NB);

    assertThat(Counted.numbers(vocabulary).fill("{now:ett ord|# ord} mot {then}", 12, 13))
        .isEqualTo("13 ord mot tolv");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void a_language_has_one_kind_of_quotation_marks(Language language) {
    var marks =
        switch (language) {
          case EN -> "\"";
          case SV -> "”";
          case NB -> "«»";
          case NL -> "“”";
        };
    var others = "\"“”„«»".replaceAll("[" + marks + "]", "");

    assertThat(table(language))
        .allSatisfy((key, text) -> assertThat(text).doesNotContainPattern("[" + others + "]"));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_part_of_a_whole_has_a_word(Language language) {
    var parts = Vocabulary.of(language).list("numbers", "parts");

    assertThat(parts).hasSize(Part.of(1) + 1).doesNotHaveDuplicates();
    assertThat(Part.of(0)).isZero();
    assertThat(Part.of(0.01)).isOne();
    assertThat(Part.of(0.99)).isEqualTo(Part.of(1) - 1);
  }

  private static Set<String> placeholders(String text) {
    return new TreeSet<>(
        PLACEHOLDER.matcher(text).results().map((MatchResult found) -> found.group(1)).toList());
  }

  private static Map<String, String> table(Language language) {
    var file = FourLanguagesTest.class.getResourceAsStream(language.code() + ".yaml");
    var texts = new TreeMap<String, String>();
    flatten("", new Load(LoadSettings.builder().build()).loadFromInputStream(file), texts);
    return texts;
  }

  private static void flatten(String path, Object node, Map<String, String> into) {
    if (node instanceof Map<?, ?> map) {
      map.forEach((key, value) -> flatten(path + "." + key, value, into));
    } else {
      into.put(path, node.toString());
    }
  }
}
