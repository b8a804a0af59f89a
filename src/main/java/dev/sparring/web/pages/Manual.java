package dev.sparring.web.pages;

import java.util.Map;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * A page of our own manual, which opens with its title.
 *
 * @param html what stands below the title
 */
record Manual(String title, String html) {
  private static final String ENDING = ".md";

  /** These scroll on a narrow screen, by keyboard too. */
  private static final Set<String> SCROLLED = Set.of("pre", "table");

  private static final HtmlRenderer HTML =
      HtmlRenderer.builder()
          .extensions(Markdown.TABLES)
          .escapeHtml(true)
          .sanitizeUrls(true)
          .attributeProviderFactory(context -> (AttributeProvider) Manual::attributes)
          .build();

  static Manual of(String markdown) {
    var document = Markdown.PARSER.parse(markdown);
    var title = document.getFirstChild();
    if (!(title instanceof Heading)) {
      throw new IllegalArgumentException("the page has no title");
    }
    title.unlink();
    document.accept(new Tidied());
    return new Manual(Markdown.PLAIN.render(title).strip(), HTML.render(document));
  }

  private static void attributes(Node node, String tag, Map<String, String> attributes) {
    if (SCROLLED.contains(tag)) {
      attributes.put("tabindex", "0");
    }
  }

  /** Without remarks for those who write it, and with links to pages instead of files. */
  private static final class Tidied extends AbstractVisitor {
    @Override
    public void visit(HtmlBlock remark) {
      remark.unlink();
    }

    @Override
    public void visit(Link link) {
      var target = link.getDestination();
      if (target.endsWith(ENDING)) {
        link.setDestination(target.substring(0, target.length() - ENDING.length()));
      }
    }
  }
}
