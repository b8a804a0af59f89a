package dev.sparring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sparring.cli.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the pages of the project say about the project is so. */
final class DocsTest {
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(?:#[^)]*)?\\)");
  private static final Pattern PAGE_NAMED = Pattern.compile("`(docs/[a-z./-]+)`");
  private static final Pattern SETTING = Pattern.compile("SPARRING_[A-Z_]*[A-Z]");

  @Test
  void every_link_between_pages_leads_somewhere() throws IOException {
    for (var page : pages()) {
      var text = Files.readString(page);
      var folder = page.resolveSibling("");
      LINK.matcher(text)
          .results()
          .map(found -> found.group(1))
          .filter(target -> !target.contains("://"))
          .forEach(
              target -> assertThat(folder.resolve(target)).as("linked from %s", page).exists());
      PAGE_NAMED
          .matcher(text)
          .results()
          .forEach(found -> assertThat(Path.of(found.group(1))).as("named in %s", page).exists());
    }
  }

  @Test
  void the_readme_opens_with_the_two_commands_and_ci_runs_the_second() throws IOException {
    assertThat(Files.readString(Path.of("README.md")).lines().limit(10))
        .anyMatch(l -> l.startsWith("    mvn  "))
        .anyMatch(l -> l.startsWith("    mvn verify"));
    assertThat(Files.readString(Path.of(".ci/run"))).contains("verify");
  }

  @Test
  void every_setting_named_in_the_pages_is_one_and_every_one_is_in_the_readme() throws IOException {
    for (var page : pages()) {
      assertThat(SETTING.matcher(Files.readString(page)).results().map(found -> found.group()))
          .as("named in %s", page)
          .allMatch(Settings.NAMES::contains);
    }
    assertThat(Settings.NAMES).allMatch(Files.readString(Path.of("README.md"))::contains);
  }

  private static List<Path> pages() throws IOException {
    try (var docs = Files.list(Path.of("docs"))) {
      return Stream.concat(
              Stream.of(Path.of("README.md"), Path.of("CONTRIBUTING.md")),
              docs.filter(p -> p.toString().endsWith(".md")))
          .toList();
    }
  }
}
