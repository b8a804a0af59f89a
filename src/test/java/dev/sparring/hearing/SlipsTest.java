package dev.sparring.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SlipsTest {
  @Test
  void neighbours_are_swapped_and_letters_doubled() {
    assertThat(Slips.of("what")).contains("hwat", "waht", "whta", "whhat", "whatt");
  }

  @Test
  void a_letter_is_missing_only_from_longer_words_and_never_the_first() {
    assertThat(Slips.of("could")).doesNotContain("cold");
    assertThat(Slips.of("waarom")).contains("warom").doesNotContain("aarom");
  }

  @Test
  void short_words_are_left_as_they_are() {
    assertThat(Slips.of("who")).isEmpty();
  }

  @Test
  void a_slip_that_is_another_word_is_that_word() {
    var english = Ear.of(Language.EN);
    assertThat(english.hear(Line.of("waht do you need")).open()).isEqualTo(1);
    assertThat(english.hear(Line.of("cold you need")).questions()).isZero();
  }
}
