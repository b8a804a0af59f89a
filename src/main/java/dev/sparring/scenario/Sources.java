package dev.sparring.scenario;

import java.util.List;
import java.util.Optional;

/**
 * Where scenario and rubric files are read from: a folder, the jar, a list in memory, or one over
 * the other.
 */
public interface Sources {
  /**
   * @param name the path below the scenario folder, such as {@code rubrics/discovery.yaml}
   */
  Optional<SourceFile> find(String name);

  /** What its author calls the file of this name, such as {@code scenarios/late-invoice.yaml}. */
  default String called(String name) {
    return name;
  }

  /** Names of all files that end in {@code .yaml}, sorted. */
  List<String> names();

  /** Looks here first, then there. */
  default Sources over(Sources below) {
    return new Over(this, below);
  }

  /** Only the files whose names begin like this. */
  default Sources below(String start) {
    var all = this;
    return new Sources() {
      @Override
      public Optional<SourceFile> find(String name) {
        return name.startsWith(start) ? all.find(name) : Optional.empty();
      }

      @Override
      public String called(String name) {
        return all.called(name);
      }

      @Override
      public List<String> names() {
        return all.names().stream().filter(name -> name.startsWith(start)).toList();
      }
    };
  }

  /** Files in memory, such as those that a rehearsal began with. */
  static Sources of(List<SourceFile> files) {
    return new Sources() {
      @Override
      public Optional<SourceFile> find(String name) {
        return files.stream().filter(file -> file.name().equals(name)).findFirst();
      }

      @Override
      public List<String> names() {
        return files.stream().map(SourceFile::name).sorted().toList();
      }
    };
  }
}
