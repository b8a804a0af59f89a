package dev.sparring.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sparring.Golden;
import dev.sparring.hearing.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A folder of files with one mistake each: {@code <kind>.yaml}, where it takes one with its
 * translation, and beside it, in {@code <kind>.txt}, what the author is told. They are named as if
 * they stood in a scenario folder, so that this is the same everywhere.
 */
public record BrokenFiles(Path folder) implements Sources {
  private static final Path HOME = Path.of("src/test/resources/problems");
  private static final Path WORDS =
      Path.of("src/main/resources/dev/sparring/scenario/problems.properties");
  private static final String WHAT = ".what";
  private static final String TOLD = ".txt";

  public static final BrokenFiles SCENARIOS = new BrokenFiles(HOME);
  public static final BrokenFiles RUBRICS = new BrokenFiles(HOME.resolve("rubrics"));
  public static final BrokenFiles BEYOND_FORM = new BrokenFiles(HOME.resolve("beyond-form"));

  /** The kinds of problem that this folder has a golden file of. */
  public List<String> kinds() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(TOLD))
          .map(name -> name.substring(0, name.length() - TOLD.length()))
          .sorted()
          .toList();
    }
  }

  /** The kinds of problem that there are. */
  static Set<String> allKinds() throws IOException {
    return words().stringPropertyNames().stream()
        .filter(key -> key.endsWith(WHAT))
        .map(key -> key.substring(0, key.length() - WHAT.length()))
        .collect(Collectors.toSet());
  }

  /** The language that shows the mistake. */
  public Language language(String kind) {
    return Files.exists(folder.resolve(kind + ".sv.yaml")) ? Language.SV : Language.EN;
  }

  /** That these problems, one of this kind among them, are told in the words of the golden file. */
  public void tell(String kind, List<Problem> problems) throws IOException {
    var told = problems.stream().map(Problem::text).collect(Collectors.joining("\n"));
    Golden.matches(folder.resolve(kind + TOLD), told);
    assertThat(told).containsPattern(pattern(kind));
  }

  /** What is wrong, with anything in the place of names. */
  private static String pattern(String kind) throws IOException {
    return words()
        .getProperty(kind + WHAT)
        .replaceAll("[\\[\\]().+]", ".")
        .replaceAll("\\{\\d}", ".*");
  }

  private static Properties words() throws IOException {
    var words = new Properties();
    try (var file = Files.newBufferedReader(WORDS, StandardCharsets.UTF_8)) {
      words.load(file);
    }
    return words;
  }

  @Override
  public Optional<SourceFile> find(String name) {
    return new Folder(folder).find(name);
  }

  @Override
  public String called(String name) {
    return "scenarios/" + name;
  }

  @Override
  public List<String> names() {
    return new Folder(folder).names();
  }
}
