package dev.sparring.web.pages;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/** Turns authors' Markdown into HTML; HTML in it is shown as typed. */
final class Markdown {
  private static final Parser PARSER = Parser.builder().build();
  private static final HtmlRenderer HTML =
      HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();
  private static final TextContentRenderer PLAIN = TextContentRenderer.builder().build();

  private Markdown() {}

  static String html(String markdown) {
    return HTML.render(PARSER.parse(markdown));
  }

  /** The first paragraph as plain text, for a list. */
  static String firstParagraph(String markdown) {
    var document = PARSER.parse(markdown);
    var first = document.getFirstChild();
    return first == null ? "" : PLAIN.render(first).strip();
  }
}
