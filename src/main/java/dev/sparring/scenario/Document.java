package dev.sparring.scenario;

import dev.sparring.hearing.Language;
import dev.sparring.scenario.Node.Keys;
import dev.sparring.scenario.Node.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A file and, where it is wanted in another language than its own, its translation.
 *
 * @param files as they are stored, in the order in which they were read
 * @param trees the file as it stands and, if there is one, the same in its translation's words;
 *     empty if the file cannot be read
 */
public record Document(List<SourceFile> files, List<Keys> trees) {
  public Document {
    files = List.copyOf(files);
    trees = List.copyOf(trees);
  }

  /**
   * Reads {@code <name>.yaml} and, if its {@code language} is another one, lays {@code
   * <name>.<language>.yaml} over it.
   */
  public static Document read(
      Sources sources, String name, Language language, Words words, Problems problems) {
    var files = new ArrayList<SourceFile>();
    var trees = new ArrayList<Keys>();
    file(sources, name + ".yaml", "no-such-file", files, problems).ifPresent(trees::add);
    if (!trees.isEmpty() && translated(trees.getFirst(), language)) {
      var original = trees.getFirst();
      file(sources, name + "." + language.code() + ".yaml", "not-translated", files, problems)
          .map(translation -> words.lay(translation, original, problems))
          .map(tree -> inLanguage(tree, language))
          .ifPresent(trees::add);
    }
    return new Document(files, trees);
  }

  /** The document in the language that was asked for; empty if it cannot be read. */
  public Optional<Keys> tree() {
    return trees.isEmpty() ? Optional.empty() : Optional.of(trees.getLast());
  }

  private static Optional<Keys> file(
      Sources sources, String name, String missing, List<SourceFile> files, Problems problems) {
    var found = sources.find(name);
    var called = sources.called(name);
    if (found.isEmpty()) {
      problems.add(Place.startOf(new SourceFile(called, "")), missing, called);
      return Optional.empty();
    }
    files.add(found.get());
    return Yaml.read(new SourceFile(called, found.get().text()), problems);
  }

  private static boolean translated(Keys tree, Language language) {
    return language(tree).filter(own -> own != language).isPresent();
  }

  /** The language that a file says it is in; empty if it says none that there is. */
  static Optional<Language> language(Keys tree) {
    return tree.find("language")
        .flatMap(
            entry ->
                entry.value() instanceof Text own ? Language.of(own.value()) : Optional.empty());
  }

  private static Keys inLanguage(Keys tree, Language language) {
    var key = tree.find("language").orElseThrow().key();
    return tree.with(key, new Text(key.place(), language.code(), true));
  }
}
