package dev.sparring.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sparring.hearing.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PointsNamedTest {
  @ParameterizedTest
  @MethodSource("written")
  void what_people_say_should_have_been_better_is_found(Said said) {
    if (said.point().equals("-")) {
      assertThat(said.named()).isEmpty();
    } else {
      assertThat(said.named()).contains(said.point());
    }
  }

  @Test
  void hardly_any_other_point_is_found_beside_it() {
    var beside =
        written()
            .filter(said -> !said.point().equals("-"))
            .mapToInt(said -> said.named().size() - 1);

    assertThat(beside.sum()).isLessThan(6);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_point_is_tried_in_every_language(Language language) {
    var tried =
        written()
            .filter(said -> said.language() == language && !said.point().equals("-"))
            .map(Said::point)
            .collect(Collectors.toSet());

    assertThat(tried).isEqualTo(PointsNamed.known(language));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void people_say_each_of_twenty_points_in_fifteen_ways_or_more(Language language) {
    var table = Vocabulary.read(language, "points." + language.code());

    assertThat(table.keys("points"))
        .hasSize(20)
        .allSatisfy(
            point ->
                assertThat(
                        table.list("points", point, "deeds").size()
                            + table.list("points", point, "faults").size())
                    .as(point)
                    .isGreaterThanOrEqualTo(15));
  }

  @Test
  void several_points_are_all_named() {
    assertThat(
            PointsNamed.pointsNamed(
                "I talked too much, I didn't ask why, and we ended without a next step.",
                Language.EN))
        .contains("shorter_turns", "ask_why", "propose_next_step");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I asked open questions but I talked too much",
        "Jeg stilte åpne spørsmål, men jeg snakket for mye",
        "Jag ställde öppna frågor men jag pratade för mycket",
        "Ik stelde open vragen maar ik praatte te veel"
      })
  void what_went_well_beside_it_is_not_named(String text) {
    assertThat(PointsNamed.pointsNamed(text, Language.EN)).containsExactly("shorter_turns");
  }

  @Test
  void the_buyers_faults_and_those_that_were_avoided_are_not_named() {
    assertThat(PointsNamed.pointsNamed("The buyer talked too much.", Language.EN)).isEmpty();
    assertThat(PointsNamed.pointsNamed("I did not talk too much.", Language.EN)).isEmpty();
  }

  @Test
  void nothing_is_named_where_nothing_is_said() {
    assertThat(PointsNamed.pointsNamed("", Language.NL)).isEmpty();
  }

  private record Said(Language language, String point, String text) {
    Set<String> named() {
      return PointsNamed.pointsNamed(text, language);
    }
  }

  private static Stream<Said> written() {
    try (var stream = PointsNamedTest.class.getResourceAsStream("points-named.tsv")) {
      var text = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> List.of(line.split("\t", -1)))
          .map(
              part ->
                  new Said(
                      Language.valueOf(part.get(0).toUpperCase(Locale.ROOT)),
                      part.get(1),
                      part.get(2)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
