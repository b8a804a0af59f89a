package dev.sparring.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sparring.hearing.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The examples in docs/writing-a-scenario.md are true. */
final class WritingAScenarioTest {
  private static final Path PAGE = Path.of("docs/writing-a-scenario.md");
  private static final Pattern BLOCK = Pattern.compile("(?s)```yaml\n(.*?)```");

  @Test
  void every_scenario_on_the_page_reads_clean() throws IOException {
    var blocks = BLOCK.matcher(Files.readString(PAGE)).results().map(m -> m.group(1)).toList();
    assertThat(blocks).hasSize(2);
    for (var block : blocks) {
      var sources = Sources.of(List.of(new SourceFile("it.yaml", block)));
      assertThat(Scenarios.read(sources, "it", Language.EN).problems()).isEmpty();
    }
  }

  @Test
  void the_problem_on_the_page_is_what_an_author_sees() throws IOException {
    var seen = Files.readString(Path.of("src/test/resources/problems/missing.txt"));
    assertThat(Files.readString(PAGE)).contains(seen.strip().indent(4));
  }
}
