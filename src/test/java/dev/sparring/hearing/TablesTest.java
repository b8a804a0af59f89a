package dev.sparring.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A language is a table: each one has all that the first one has. */
final class TablesTest {
  @ParameterizedTest
  @EnumSource
  void every_table_has_the_same_sections(Language language) {
    assertThat(LanguageTable.of(language).sections().keySet())
        .isEqualTo(LanguageTable.of(Language.EN).sections().keySet());
  }

  @ParameterizedTest
  @EnumSource
  void every_rule_has_a_name_of_its_own_within_its_section(Language language) {
    LanguageTable.of(language)
        .sections()
        .forEach(
            (section, rules) ->
                assertThat(rules.rules())
                    .as(section)
                    .isNotEmpty()
                    .extracting(Rule::name)
                    .doesNotHaveDuplicates());
  }

  @ParameterizedTest
  @EnumSource
  void every_rule_that_asks_says_what(Language language) {
    var kinds =
        Arrays.stream(Asks.values())
            .map(kind -> kind.name().toLowerCase(java.util.Locale.ROOT))
            .toList();
    assertThat(LanguageTable.of(language).rules("asks").rules())
        .allSatisfy(rule -> assertThat(rule.means()).isIn(kinds));
  }

  @ParameterizedTest
  @EnumSource
  void every_sense_has_more_than_one_way_to_say_it(Language language) {
    var ways =
        LanguageTable.of(language).senses().byFirst().values().stream()
            .flatMap(List::stream)
            .flatMap(way -> way.senses().stream())
            .collect(Collectors.groupingBy(sense -> sense, Collectors.counting()));
    assertThat(ways).hasSizeGreaterThan(100);
    assertThat(ways).allSatisfy((sense, count) -> assertThat(count).isGreaterThan(1));
  }

  @ParameterizedTest
  @EnumSource
  void a_common_word_weighs_less_than_one_never_met(Language language) {
    var table = LanguageTable.of(language);
    var common = table.tokens("is i").stream().filter(Token::plain).findFirst();
    var rare = table.tokens("zyxomatic").getFirst();
    assertThat(common).hasValueSatisfying(is -> assertThat(is.weight()).isLessThan(rare.weight()));
  }
}
