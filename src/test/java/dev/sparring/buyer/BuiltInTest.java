package dev.sparring.buyer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sparring.hearing.Language;
import dev.sparring.scenario.Scenario.Reaction;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class BuiltInTest {
  private static final Map<String, Set<String>> PLACES =
      Map.of(
          "thread", Set.of("as"),
          "asks_back", Set.of("one", "other"),
          "asks_back_one", Set.of("one"),
          "declines", Set.of("missing"),
          "picks", Set.of("slot"));

  @ParameterizedTest
  @EnumSource
  void every_language_has_a_line_for_every_reaction(Language language) {
    var kinds =
        Arrays.stream(Reaction.values())
            .map(kind -> kind.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    assertThat(BuiltIn.of(language).lines()).containsKeys(kinds.toArray(String[]::new));
  }

  @ParameterizedTest
  @EnumSource
  void every_language_has_the_same_kinds(Language language) {
    assertThat(new TreeSet<>(BuiltIn.of(language).lines().keySet()))
        .isEqualTo(new TreeSet<>(BuiltIn.of(Language.EN).lines().keySet()));
  }

  @ParameterizedTest
  @EnumSource
  void every_kind_has_three_wordings_or_more_and_none_stands_twice(Language language) {
    var lines = BuiltIn.of(language).lines();
    assertThat(lines.values()).allMatch(wordings -> wordings.size() >= 3);
    assertThat(lines.values().stream().flatMap(Collection::stream)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource
  void every_line_of_a_kind_has_the_places_that_are_filled_in_and_no_others(Language language) {
    BuiltIn.of(language)
        .lines()
        .forEach(
            (kind, wordings) ->
                assertThat(wordings)
                    .as(kind)
                    .allMatch(line -> places(line).equals(PLACES.getOrDefault(kind, Set.of()))));
  }

  @ParameterizedTest
  @EnumSource
  void no_line_tells_a_question(Language language) {
    assertThat(BuiltIn.of(language).lines().values().stream().flatMap(Collection::stream))
        .noneMatch(line -> line.matches(".*[\"“”„»«].*"));
  }

  private static Set<String> places(String line) {
    return Pattern.compile("\\{(\\w+)}")
        .matcher(line)
        .results()
        .map(place -> place.group(1))
        .collect(Collectors.toSet());
  }
}
