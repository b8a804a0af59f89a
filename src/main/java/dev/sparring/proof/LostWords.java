package dev.sparring.proof;

import dev.sparring.scenario.Node;
import dev.sparring.scenario.Node.Items;
import dev.sparring.scenario.Node.Keys;
import dev.sparring.scenario.Node.Text;
import java.util.List;

/**
 * Words that YAML takes for something else: what stands after a {@code #}, what stands after a
 * comma in a list in brackets, and quotes that are bent.
 */
final class LostWords {
  private final Ground ground;

  private LostWords(Ground ground) {
    this.ground = ground;
  }

  static void find(Ground ground) {
    new LostWords(ground).in(ground.tree());
  }

  private void in(Node node) {
    switch (node) {
      case Text text -> text(text);
      case Items items -> {
        list(items.items());
        items.items().forEach(this::in);
      }
      case Keys keys -> keys.entries().forEach(entry -> in(entry.value()));
    }
  }

  private void text(Text text) {
    if (text.plain() && text.value().matches("[“„‘].*[”“’]")) {
      ground.problems().add(text.place(), "bent-quotes");
    }
    int cut = text.plain() ? comment(text) : -1;
    if (cut >= 0) {
      ground.problems().add(text.place(), "lost-comment", text.place().shown().substring(cut));
    }
  }

  /**
   * Where a number sign cuts a text off; one with a blank behind it is a comment, and meant as one.
   */
  private static int comment(Text text) {
    var shown = text.place().shown();
    int value = shown.indexOf(text.value());
    if (value < 0) {
      return -1;
    }
    int after = value + text.value().length();
    int sign = shown.indexOf(" #", after);
    boolean meant = sign < 0 || sign + 2 >= shown.length() || shown.charAt(sign + 2) == ' ';
    return meant || !shown.substring(after, sign).isBlank() ? -1 : sign + 1;
  }

  /** A text that is cut in two at its comma goes on with a small letter. */
  private void list(List<Node> items) {
    for (int i = 1; i < items.size(); i++) {
      if (items.get(i - 1) instanceof Text before
          && items.get(i) instanceof Text next
          && before.plain()
          && next.plain()
          && before.place().line() == next.place().line()
          && before.value().indexOf(' ') > 0
          && next.value().indexOf(' ') > 0
          && !before.value().matches(".*[.!?…]")
          && Character.isLowerCase(next.value().codePointAt(0))) {
        ground.problems().add(next.place(), "lost-comma", before.value(), next.value());
      }
    }
  }
}
