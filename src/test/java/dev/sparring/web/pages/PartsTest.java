package dev.sparring.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sparring.coaching.Coachability;
import dev.sparring.coaching.Coachability.Band;
import dev.sparring.coaching.Coachability.Outcome;
import dev.sparring.coaching.Coaching;
import dev.sparring.coaching.Spread;
import dev.sparring.hearing.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Coachability on the report's page. */
final class PartsTest {
  private static final Templates TEMPLATES = new Templates(Path.of("web/templates"), name -> name);

  @Test
  void a_number_stands_with_its_spread_and_its_band() {
    assertThat(page(measured(72, new Spread(70, 80), Optional.of(Band.HIGH))))
        .contains("about 72 of 100, between 70 and 80.", "It shows clearly.");
  }

  @Test
  void a_number_that_no_line_moves_says_so() {
    assertThat(page(measured(72, new Spread(72, 72), Optional.of(Band.HIGH))))
        .contains("about 72 of 100, and no single line changes that.", "It shows clearly.")
        .doesNotContain("between");
  }

  @Test
  void between_two_bands_none_is_named_and_it_says_what_would_tell() {
    assertThat(page(measured(72, new Spread(30, 80), Optional.empty())))
        .contains("between 30 and 80.", "cannot be said yet", "another rehearsal would tell")
        .doesNotContain("Little of it shows", "Some of it shows", "It shows clearly");
  }

  @Test
  void strong_from_the_start_is_praised_before_anything_and_shown_beside_no_share_of_a_way() {
    var page = page(strong(0));

    assertThat(page)
        .contains("Well done: you were strong on this from the start.")
        .doesNotContain("of 100", "On the one thing coached", "by practice alone");
    assertThat(page.indexOf("Well done")).isLessThan(page.indexOf("<dl"));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void strong_twice_is_shown_as_strong_once_whatever_the_second_take_was(Language language) {
    assertThat(page(strong(0), language)).isEqualTo(page(strong(1), language));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void nobody_who_was_strong_is_shown_in_the_words_of_one_who_was_weak(Language language) {
    var messages = Messages.in(language);

    assertThat(page(strong(0), language))
        .contains(messages.text("parts.outcome.strong-from-the-start"))
        .doesNotContain(messages.text("parts.band.low"), messages.text("parts.no-band"));
  }

  private static Coachability measured(int number, Spread spread, Optional<Band> band) {
    return of(OptionalInt.of(number), Optional.of(spread), band, Outcome.MEASURED, 0.9);
  }

  private static Coachability strong(double applied) {
    return of(
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty(),
        Outcome.STRONG_FROM_THE_START,
        applied);
  }

  private static Coachability of(
      OptionalInt number,
      Optional<Spread> spread,
      Optional<Band> band,
      Outcome outcome,
      double applied) {
    return new Coachability(
        number,
        spread,
        band,
        outcome,
        applied,
        OptionalDouble.empty(),
        applied,
        true,
        true,
        true,
        1,
        OptionalDouble.empty());
  }

  private static String page(Coachability coachability) {
    return page(coachability, Language.EN);
  }

  private static String page(Coachability coachability, Language language) {
    var coached =
        new Coaching.Improvement("curiosity", "asks-why", Optional.empty(), 1, "", "", "");
    var change =
        new ChangeCard(
            1,
            2,
            "",
            coached,
            "",
            "",
            List.of(),
            List.of(),
            "Ruben",
            ChangeCard.Parts.of(coachability));
    return TEMPLATES
        .render(Page.of("report/_parts", change), Messages.in(language), "/")
        .replace("&#x27;", "'");
  }
}
