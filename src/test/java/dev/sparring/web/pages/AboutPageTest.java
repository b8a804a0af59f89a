package dev.sparring.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sparring.hearing.Language;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The pages of the manual that the program brings along. */
final class AboutPageTest {
  private static final Pattern LINK = Pattern.compile("href=\"([^\"]*)\"");
  static final List<String> NAMES = AboutPage.NAMES;

  @ParameterizedTest
  @FieldSource("NAMES")
  void every_link_leads_to_a_page_that_is_brought_along_or_out_of_the_house(String name) {
    assertThat(LINK.matcher(html(name)).results().map(found -> found.group(1)))
        .allMatch(target -> target.contains("://") || AboutPage.NAMES.contains(target));
  }

  @ParameterizedTest
  @FieldSource("NAMES")
  void remarks_for_those_who_write_it_are_left_out(String name) {
    assertThat(html(name)).doesNotContain("<!--", "&lt;!--");
  }

  @ParameterizedTest
  @FieldSource("NAMES")
  void what_scrolls_can_be_reached_by_keyboard(String name) {
    assertThat(html(name)).contains("<table tabindex=\"0\">").doesNotContain("<table>", "<pre>");
  }

  @Test
  void it_is_foreign_to_a_page_in_another_language() {
    assertThat(about("validity", Language.EN).foreign()).isFalse();
    assertThat(about("validity", Language.NB).foreign()).isTrue();
  }

  @Test
  void no_other_file_is_shown() {
    assertThat(AboutPage.of("../scenarios/the-drill", Language.EN)).isEmpty();
    assertThat(AboutPage.of("api", Language.EN)).isEmpty();
  }

  private static String html(String name) {
    return about(name, Language.EN).html();
  }

  private static AboutPage about(String name, Language language) {
    return (AboutPage) AboutPage.of(name, language).orElseThrow().view();
  }
}
