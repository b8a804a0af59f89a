package dev.sparring.scoring;

import dev.sparring.hearing.Language;
import dev.sparring.scenario.Document;
import dev.sparring.scenario.Node.Keys;
import dev.sparring.scenario.Node.Text;
import dev.sparring.scenario.Problems;
import dev.sparring.scenario.Reading;
import dev.sparring.scenario.SourceFile;
import dev.sparring.scenario.Sources;
import dev.sparring.scenario.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads rubrics: {@code rubrics/<name>.yaml} and its translation {@code
 * rubrics/<name>.<language>.yaml}, laid over the rubric that it {@code extends}.
 */
public final class Rubrics {
  /** The keys that a translation may hold. */
  public static final Words WORDS =
      Words.of(
          "title",
          "criteria.*.title",
          "criteria.*.praise",
          "criteria.*.checks.*.says",
          "criteria.*.checks.*.ask",
          "criteria.*.checks.*.advice",
          "criteria.*.checks.*.question",
          "criteria.*.checks.*.praise",
          "caps.*.says",
          "criteria.*.checks.*.try");

  private final Sources sources;
  private final Language language;
  private final Problems problems = new Problems();
  private final List<SourceFile> files = new ArrayList<>();
  private final List<String> extended = new ArrayList<>();

  private Rubrics(Sources sources, Language language) {
    this.sources = sources;
    this.language = language;
  }

  public static Reading<Rubric> read(Sources sources, String name, Language language) {
    var rubrics = new Rubrics(sources, language);
    var rubric =
        rubrics.tree(name).map(tree -> RubricReader.read(name, language, tree, rubrics.problems));
    return rubrics.problems.reading(rubric, rubrics.files);
  }

  private Optional<Keys> tree(String name) {
    extended.add(name);
    var document = Document.read(sources, "rubrics/" + name, language, WORDS, problems);
    files.addAll(document.files());
    return document.tree().flatMap(this::extended);
  }

  private Optional<Keys> extended(Keys own) {
    if (own.find("extends").map(entry -> entry.value()).orElse(null) instanceof Text name) {
      if (extended.contains(name.value())) {
        problems.add(name.place(), "extends-itself", name.value());
        return Optional.empty();
      }
      return tree(name.value()).map(below -> Extending.lay(own, below));
    }
    return Optional.of(own);
  }
}
