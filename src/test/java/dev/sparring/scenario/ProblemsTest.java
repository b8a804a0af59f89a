package dev.sparring.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sparring.hearing.Language;
import dev.sparring.proof.ProofTest;
import dev.sparring.scoring.Rubrics;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One broken file for every kind of problem, {@code problems/<kind>.yaml} or {@code
 * problems/rubrics/<kind>.yaml}, and beside it what its author is told. After a change of words:
 * {@code -Dgolden=write}.
 */
final class ProblemsTest {
  private static final Path HERE = Path.of("src/test/resources/problems");
  private static final String TRANSLATION = ".sv.yaml";

  @ParameterizedTest
  @MethodSource("kinds")
  void every_problem_reads_as_its_golden_file_says(String kind) throws IOException {
    var reading = reading(kind);
    var told = reading.problems().stream().map(Problem::text).collect(Collectors.joining("\n"));
    var golden = HERE.resolve(kind + ".txt");
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(golden, told);
    }
    assertThat(told).isEqualTo(Files.readString(golden));
    assertThat(reading.value()).isEmpty();
    assertThat(told).containsPattern(pattern(kind));
  }

  private static Reading<?> reading(String file) {
    var kind = file.substring(file.indexOf('/') + 1);
    if (!kind.equals(file)) {
      return Rubrics.read(inScenarios(), kind, Language.EN);
    }
    var translated =
        Files.exists(HERE.resolve(kind + TRANSLATION)) || kind.equals("not-translated");
    return Scenarios.read(inScenarios(), kind, translated ? Language.SV : Language.EN);
  }

  @Test
  void every_kind_of_problem_has_a_golden_file() throws IOException {
    var kinds =
        words().stringPropertyNames().stream()
            .filter(key -> key.endsWith(".what"))
            .map(key -> key.substring(0, key.length() - ".what".length()))
            .filter(kind -> !kind.equals("too-long") && !ProofTest.KINDS.contains(kind))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(kinds())
        .extracting(file -> file.substring(file.indexOf('/') + 1))
        .containsExactlyInAnyOrderElementsOf(kinds);
  }

  @Test
  void a_file_of_more_than_a_million_characters_is_not_read() {
    var long_ = new SourceFile("long.yaml", "title: x\n".repeat(120_000));
    var reading = Scenarios.read(Sources.of(List.of(long_)), "long", Language.EN);
    assertThat(reading.problems())
        .extracting(Problem::what)
        .containsExactly("the file is longer than 1000000 characters");
  }

  static List<String> kinds() throws IOException {
    try (Stream<Path> files = Files.walk(HERE)) {
      return files
          .map(file -> HERE.relativize(file).toString().replace('\\', '/'))
          .filter(name -> name.endsWith(".txt"))
          .map(name -> name.substring(0, name.length() - ".txt".length()))
          .sorted()
          .toList();
    }
  }

  /** What is wrong, with anything in the place of names. */
  private static String pattern(String kind) throws IOException {
    return words()
        .getProperty(kind.substring(kind.indexOf('/') + 1) + ".what")
        .replaceAll("[\\[\\]().+]", ".")
        .replaceAll("\\{\\d}", ".*");
  }

  private static Properties words() throws IOException {
    var words = new Properties();
    try (var file =
        Files.newBufferedReader(
            Path.of("src/main/resources/dev/sparring/scenario/problems.properties"),
            StandardCharsets.UTF_8)) {
      words.load(file);
    }
    return words;
  }

  /** Named as if they stood in a scenario folder, so that the goldens are the same everywhere. */
  private static Sources inScenarios() {
    var folder = new Folder(HERE);
    return new Sources() {
      @Override
      public java.util.Optional<SourceFile> find(String name) {
        return folder.find(name);
      }

      @Override
      public String called(String name) {
        return "scenarios/" + name;
      }

      @Override
      public List<String> names() {
        return folder.names();
      }
    };
  }
}
