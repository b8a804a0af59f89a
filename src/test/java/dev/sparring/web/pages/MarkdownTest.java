package dev.sparring.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MarkdownTest {
  @Test
  void html_in_it_is_shown_and_not_obeyed() {
    assertThat(Markdown.html("<script>alert(1)</script>")).contains("&lt;script&gt;");
  }

  @Test
  void a_link_that_runs_code_goes_nowhere() {
    assertThat(Markdown.html("[x](javascript:alert(1))")).doesNotContain("javascript");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[its *words*](data:text/html,x)",
        "[its *words*](//evil.example/)",
        "[its *words*](/\\\\evil.example/)",
        "[its *words*](</\t/evil.example>)",
        "[its *words*](ftp://evil.example/)",
        "[its *words*](mailto:kim@evil.example)",
        "[its *words*](JaVaScRiPt:alert(1))",
        "[its *words*][there]\n\n[there]: //evil.example",
        "![its *words*](data:image/png;base64,AAAA)",
        "![its *words*](//evil.example/a.png)",
        "![its *words*](https://evil.example/a.png)",
        "[![its *words*](http://evil.example/a.png)](data:x)"
      })
  void of_a_link_or_image_that_may_not_stay_its_words_do(String markdown) {
    assertThat(Markdown.html(markdown)).isEqualTo("<p>its <em>words</em></p>\n");
  }

  @Test
  void an_own_page_is_linked_to_and_an_own_image_shown() {
    assertThat(Markdown.html("[how](/about/validity#what) ![a map](/static/map.png)"))
        .contains("<a href=\"/about/validity#what\">how</a>")
        .contains("<img src=\"/static/map.png\" alt=\"a map\"");
  }

  @Test
  void another_site_is_linked_to_and_learns_nothing() {
    assertThat(Markdown.html("[them](https://sv.wikipedia.org/wiki/S\u00e4ljare)"))
        .contains("rel=\"noopener noreferrer nofollow\"")
        .contains("href=\"https://sv.wikipedia.org/wiki/S\u00e4ljare\"");
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
