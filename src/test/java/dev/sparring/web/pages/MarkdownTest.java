package dev.sparring.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class MarkdownTest {
  @Test
  void html_in_it_is_shown_and_not_obeyed() {
    assertThat(Markdown.html("<script>alert(1)</script>")).contains("&lt;script&gt;");
  }

  @Test
  void a_link_that_runs_code_goes_nowhere() {
    assertThat(Markdown.html("[x](javascript:alert(1))")).doesNotContain("javascript");
  }

  @Test
  void an_authors_headings_stand_below_the_pages() {
    assertThat(Markdown.html("# How it works")).isEqualTo("<h3>How it works</h3>\n");
  }

  @Test
  void tables_are_tables() {
    assertThat(Markdown.html("| a | b |\n| --- | --- |\n| c | d |")).contains("<td>c</td>");
  }

  @Test
  void the_first_paragraph_stands_for_the_whole_in_a_list() {
    assertThat(Markdown.firstParagraph("A **good** start.\n\nAnd more."))
        .isEqualTo("A good start.");
    assertThat(Markdown.firstParagraph("")).isEmpty();
  }
}
