package dev.sparring.web.pages;

import dev.sparring.rehearsal.Seen;
import java.util.List;

/** What the seller may look at during the talk: the buyer, the brief, the material. */
record Aside(
    String buyer,
    String role,
    String initials,
    String plays,
    List<String> knows,
    String goal,
    String briefHtml,
    String materialHtml) {

  static Aside of(Seen seen) {
    return new Aside(
        seen.buyerName(),
        seen.buyerRole(),
        Initials.of(seen.buyerName()),
        seen.seller().plays(),
        seen.seller().knows(),
        seen.seller().goal(),
        Markdown.html(seen.brief()),
        Markdown.html(seen.seller().material()));
  }
}
