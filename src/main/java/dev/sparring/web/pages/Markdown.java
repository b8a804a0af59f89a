package dev.sparring.web.pages;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/** Turns authors' Markdown into HTML; HTML in it is shown as typed. */
final class Markdown {
  static final List<TablesExtension> TABLES = List.of((TablesExtension) TablesExtension.create());
  static final Parser PARSER = Parser.builder().extensions(TABLES).build();
  private static final HtmlRenderer HTML =
      HtmlRenderer.builder().extensions(TABLES).escapeHtml(true).sanitizeUrls(true).build();
  static final TextContentRenderer PLAIN = TextContentRenderer.builder().build();

  private Markdown() {}

  static String html(String markdown) {
    var document = PARSER.parse(markdown);
    document.accept(new BelowTheirs());
    return HTML.render(document);
  }

  /** A page has headings of its own above the author's. */
  private static final class BelowTheirs extends AbstractVisitor {
    @Override
    public void visit(Heading heading) {
      heading.setLevel(Math.min(6, heading.getLevel() + 2));
    }
  }

  /** The first paragraph as plain text, for a list. */
  static String firstParagraph(String markdown) {
    var document = PARSER.parse(markdown);
    var first = document.getFirstChild();
    return first == null ? "" : PLAIN.render(first).strip();
  }
}
