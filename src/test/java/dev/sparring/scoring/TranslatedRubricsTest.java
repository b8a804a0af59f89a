package dev.sparring.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sparring.hearing.Language;
import dev.sparring.scenario.Packed;
import dev.sparring.scoring.Rubric.Check;
import dev.sparring.scoring.Rubric.Criterion;
import dev.sparring.scoring.Rubric.Measure;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class TranslatedRubricsTest {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");

  static Stream<Arguments> translations() {
    return Stream.of("discovery", "counter", "renewal", "coaching", "listening")
        .flatMap(
            name ->
                Stream.of(Language.SV, Language.NB, Language.NL)
                    .map(language -> Arguments.of(name, language)));
  }

  @ParameterizedTest
  @MethodSource("translations")
  void every_rubric_reads_clean_in_every_language(String name, Language language) {
    assertThat(Rubrics.read(new Packed(), name, language).problems()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("translations")
  void nothing_in_it_is_left_in_english(String name, Language language) {
    var english = texts(name, Language.EN);

    assertThat(texts(name, language))
        .hasSameSizeAs(english)
        .allSatisfy((place, text) -> assertThat(text).isNotEqualTo(english.get(place)));
  }

  @ParameterizedTest
  @MethodSource("translations")
  void what_is_filled_in_stands_where_it_stands_in_english(String name, Language language) {
    var english = texts(name, Language.EN);

    assertThat(texts(name, language))
        .allSatisfy(
            (place, text) ->
                assertThat(placeholders(text))
                    .isEqualTo(placeholders(english.getOrDefault(place, ""))));
  }

  private static Set<String> placeholders(String text) {
    return new TreeSet<>(PLACEHOLDER.matcher(text).results().map(MatchResult::group).toList());
  }

  /** All words of a rubric, each by its place. */
  private static Map<String, String> texts(String name, Language language) {
    var rubric = Rubrics.read(new Packed(), name, language).value().orElseThrow();
    var texts = new TreeMap<String, String>();
    texts.put("title", rubric.title());
    for (var criterion : rubric.criteria()) {
      texts.put(criterion.id() + " title", criterion.title());
      criterion.checks().forEach(check -> put(criterion, check, texts));
    }
    for (int i = 0; i < rubric.caps().size(); i++) {
      texts.put("cap " + i, rubric.caps().get(i).says());
    }
    return texts;
  }

  private static void put(Criterion criterion, Check check, Map<String, String> texts) {
    var place = criterion.id() + " " + check.id();
    texts.put(place + " says", check.says());
    texts.put(place + " advice", check.advice());
    texts.put(place + " try", check.attempt());
    check.praise().ifPresent(praise -> texts.put(place + " praise", praise));
    check.question().ifPresent(question -> texts.put(place + " question", question));
    if (check.measure() instanceof Measure.Ask(var ask)) {
      texts.put(place + " ask", ask);
    }
  }
}
