package dev.sparring.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SlugTest {
  @ParameterizedTest
  @CsvSource({
    "The late invoice, the-late-invoice",
    "Ölet på Åre, olet-pa-are",
    "Kjøperen & æren, kjoperen-aeren",
    "Ruben's last call!, rubens-last-call",
    "../../etc/passwd, etc-passwd",
    "'  ', ''",
    "日本, ''"
  })
  void a_slug_is_made_of_plain_letters_digits_and_hyphens(String title, String slug) {
    assertThat(Slug.of(title)).isEqualTo(slug);
  }

  @Test
  void a_long_title_makes_a_short_slug() {
    assertThat(Slug.of("word ".repeat(50))).hasSizeLessThanOrEqualTo(60).endsWith("word");
  }
}
