package dev.sparring.proof;

import dev.sparring.hearing.Language;
import dev.sparring.scenario.Node;
import dev.sparring.scenario.Node.Items;
import dev.sparring.scenario.Node.Keys;
import dev.sparring.scenario.Node.Text;
import dev.sparring.scenario.Scenarios;
import java.util.Set;

/** What a translation leaves out, and words that are in another language than they should be. */
final class Translations {
  /** Lists that are translated line for line. */
  private static final Set<String> LINE_FOR_LINE =
      Set.of("says", "more", "brief", "deflects", "opening");

  private final Ground ground;
  private final Language language;

  private Translations(Ground ground) {
    this.ground = ground;
    this.language = ground.scenario().language();
  }

  static void find(Ground ground) {
    new Translations(ground).find("", "", ground.original(), ground.tree());
  }

  private void find(String path, String key, Node original, Node translation) {
    if (Scenarios.WORDS.paths().contains(path)) {
      words(key, original, translation);
    } else if (original instanceof Keys above && translation instanceof Keys below) {
      for (var entry : above.entries()) {
        var name = entry.key().value();
        below.find(name).ifPresent(to -> find(step(path, name), name, entry.value(), to.value()));
      }
    } else if (original instanceof Items above && translation instanceof Items below) {
      for (var i = 0; i < Math.min(above.items().size(), below.items().size()); i++) {
        find(path + ".*", key, above.items().get(i), below.items().get(i));
      }
    }
  }

  private void words(String key, Node original, Node translation) {
    if (ground.isTranslated() && original.place().equals(translation.place())) {
      ground.problems().add(original.place(), "untranslated", key, language.code());
    } else if (original instanceof Keys above && translation instanceof Keys below) {
      for (var entry : above.entries()) {
        var name = entry.key().value();
        below.find(name).ifPresent(to -> words(name, entry.value(), to.value()));
      }
    } else {
      if (original instanceof Items above
          && translation instanceof Items below
          && LINE_FOR_LINE.contains(key)
          && above.items().size() != below.items().size()) {
        var sizes = new Object[] {key, below.items().size(), above.items().size()};
        ground.problems().add(translation.place(), "not-line-for-line", sizes);
      }
      inLanguage(translation);
    }
  }

  private void inLanguage(Node words) {
    var spoken =
        switch (words) {
          case Text text -> text.value();
          case Items items ->
              items.items().stream()
                  .map(item -> item instanceof Text text ? text.value() : "")
                  .reduce("", (above, below) -> above + " " + below);
          case Keys keys -> "";
        };
    CommonWords.otherThan(language, spoken)
        .ifPresent(
            other ->
                ground.problems().add(words.place(), "in-language", other.code(), language.code()));
  }

  /** A path of the words; the names of topics, criteria and the like are stars in it. */
  private static String step(String path, String key) {
    var named = Set.of("topics", "background", "coaching", "reactions").contains(path);
    return path.isEmpty() ? key : path + "." + (named ? "*" : key);
  }
}
