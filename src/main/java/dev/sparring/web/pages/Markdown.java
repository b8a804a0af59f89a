package dev.sparring.web.pages;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * Turns authors' Markdown into HTML; HTML in it is shown as typed. Links lead to own pages or by
 * http(s), images are own ones; of any other its words stay.
 */
final class Markdown {
  static final List<TablesExtension> TABLES = List.of((TablesExtension) TablesExtension.create());
  static final Parser PARSER = Parser.builder().extensions(TABLES).build();
  private static final HtmlRenderer HTML =
      HtmlRenderer.builder()
          .extensions(TABLES)
          .escapeHtml(true)
          .attributeProviderFactory(context -> Markdown::alone)
          .build();
  private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s\\p{Cntrl}\\\\]+");
  static final TextContentRenderer PLAIN = TextContentRenderer.builder().build();

  private Markdown() {}

  static String html(String markdown) {
    var document = PARSER.parse(markdown);
    document.accept(new BelowTheirs());
    document.accept(new Allowed());
    return HTML.render(document);
  }

  /** Another site learns nothing of the page that led there, nor gets hold of it. */
  private static void alone(Node node, String tag, Map<String, String> attributes) {
    if (node instanceof Link link && !OwnPath.is(link.getDestination())) {
      attributes.put("rel", "noopener noreferrer nofollow");
    }
  }

  /** Takes out what may not stay, and leaves its words. */
  private static final class Allowed extends AbstractVisitor {
    @Override
    public void visit(Link link) {
      visitChildren(link);
      var address = link.getDestination();
      if (!OwnPath.is(address) && !WEB.matcher(address).matches()) {
        unwrap(link);
      }
    }

    @Override
    public void visit(Image image) {
      visitChildren(image);
      if (!OwnPath.is(image.getDestination())) {
        unwrap(image);
      }
    }

    private static void unwrap(Node node) {
      for (var word = node.getFirstChild(); word != null; word = node.getFirstChild()) {
        node.insertBefore(word);
      }
      node.unlink();
    }
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
