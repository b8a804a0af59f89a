package dev.sparring.buyer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sparring.hearing.Language;
import dev.sparring.scenario.Scenario.Reaction;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class BuiltInTest {
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
  void a_thread_and_nothing_else_has_a_place_for_what_is_asked(Language language) {
    BuiltIn.of(language)
        .lines()
        .forEach(
            (kind, wordings) ->
                assertThat(wordings)
                    .allMatch(line -> line.contains("{") == kind.equals("thread"))
                    .allMatch(line -> line.contains("{asked}") == kind.equals("thread")));
  }
}
