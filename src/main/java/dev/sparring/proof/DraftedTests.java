package dev.sparring.proof;

import dev.sparring.hearing.Language;
import dev.sparring.rehearsal.Play;
import dev.sparring.scenario.Lookup;
import dev.sparring.scenario.Scenario.Topic;
import dev.sparring.scenario.YamlWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.IntStream;

/** The tests of a file that has none yet, in its language: drafted-tests.properties. */
final class DraftedTests {
  private static final int PATIENCE = 3;
  private static final Properties WORDS = load();

  private final YamlWriter yaml = new YamlWriter();
  private final Language language;
  private final Effort effort;

  private DraftedTests(Language language, Effort effort) {
    this.language = language;
    this.effort = effort;
  }

  static String of(Language language, String file, Effort effort) {
    var lookup = Lookup.ofText("draft", file, Path.of(""));
    var play = Play.read(lookup.sources(), lookup.id(), language).value();
    var tests = new DraftedTests(language, effort);
    return tests.yaml.space().map("tests", () -> tests.write(play)).toString();
  }

  /** What a file hides that cannot be read, or has too much to try, nobody knows. */
  private void write(Optional<Play> play) {
    play.flatMap(this::reached).ifPresent(reach -> hidden(play.get(), reach));
    leaves();
  }

  /**
   * What is said is what {@link Reach} found to earn it; what nobody can earn is told elsewhere.
   */
  private void hidden(Play play, Reach reach) {
    var earned =
        play.scenario().topics().stream()
            .filter(topic -> topic.guarded() || !topic.needs().isEmpty())
            .map(Topic::id)
            .filter(reach.known()::contains)
            .toList();
    if (!earned.isEmpty()) {
      test("hidden", reach.lines(), () -> yaml.names("knows", earned).word("left", "no"));
    }
  }

  private Optional<Reach> reached(Play play) {
    try {
      return Optional.of(Reach.of(play, List.of(word("on.1"), word("on.2")), effort));
    } catch (Effort.Spent spent) {
      return Optional.empty();
    }
  }

  /** A drafted buyer has the usual patience. */
  private void leaves() {
    var lines = IntStream.rangeClosed(1, PATIENCE).mapToObj(i -> word("pitch." + i)).toList();
    test("leaves", lines, () -> yaml.word("knows", "[]").word("left", "yes"));
  }

  private void test(String name, List<String> says, Runnable expect) {
    yaml.item(() -> yaml.text("name", word(name)).lines("says", says).map("expect", expect));
  }

  private String word(String key) {
    var full = language.code() + "." + key;
    return Objects.requireNonNull(WORDS.getProperty(full), full);
  }

  private static Properties load() {
    var words = new Properties();
    try (var file = DraftedTests.class.getResourceAsStream("drafted-tests.properties")) {
      words.load(new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8));
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
