package dev.sparring.scenario;

import dev.sparring.hearing.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where the files of a scenario are looked for.
 *
 * @param language the one that the named file is in
 */
public record Lookup(Sources sources, String id, Language language) {
  private static final String RUBRICS = "rubrics/";

  /** A folder of scenarios, or the packed ones if there is none. Packed rubrics serve both. */
  public static Sources in(Path folder) {
    return Files.isDirectory(folder) ? new Folder(folder).over(packedRubrics()) : new Packed();
  }

  /**
   * One file, such as {@code late-invoice.yaml} or its translation {@code late-invoice.sv.yaml}.
   *
   * @param folder the server's, where a rubric is looked for that is not beside the file
   */
  public static Lookup of(Path file, Path folder) {
    var name = String.valueOf(file.getFileName());
    var stem = Scenarios.stem(name);
    var beside = new Folder(Optional.ofNullable(file.getParent()).orElse(Path.of("")));
    var sources = beside.over(new Folder(folder).below(RUBRICS)).over(packedRubrics());
    var translation = Scenarios.translation(stem);
    return translation.isPresent()
        ? new Lookup(sources, stem.substring(0, stem.lastIndexOf('.')), translation.get())
        : new Lookup(sources, stem, Scenarios.languageOf(sources, stem));
  }

  /**
   * A file that stands in no folder yet.
   *
   * @param folder where its rubric is looked for before the packed ones
   */
  public static Lookup ofText(String id, String text, Path folder) {
    var file = Sources.of(List.of(new SourceFile(id + ".yaml", text)));
    var sources = file.over(new Folder(folder).below(RUBRICS)).over(packedRubrics());
    return new Lookup(sources, id, Scenarios.languageOf(sources, id));
  }

  /** Whether the file is in the scenario's own language, and no translation. */
  public boolean isOriginal() {
    return language == Scenarios.languageOf(sources, id);
  }

  private static Sources packedRubrics() {
    return new Packed().below(RUBRICS);
  }
}
