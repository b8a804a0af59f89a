package dev.sparring.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** docs/how-scoring-works.md is complete and true. */
final class HowScoringWorksTest {
  private final String page = read();

  @Test
  void every_signal_stands_in_the_page() {
    assertThat(Signals.names()).allSatisfy(name -> assertThat(page).contains("| `" + name + "` |"));
  }

  @Test
  void every_rule_for_the_redone_turn_stands_in_the_page() {
    assertThat(Redone.names()).allSatisfy(name -> assertThat(page).contains("`" + name + "`"));
  }

  @Test
  void the_weights_in_the_page_are_those_of_the_rubric() {
    assertThat(Calls.rubric("discovery").criteria())
        .allSatisfy(
            criterion ->
                assertThat(page)
                    .contains("| `" + criterion.id() + "` | " + criterion.weight() + " |"));
  }

  @Test
  void the_worked_example_scores_as_the_page_says() {
    var example = page.substring(page.indexOf("## A worked example"), page.indexOf("## Coaching"));
    var lines = example.lines().filter(line -> line.matches("[SB]: .*")).toArray(String[]::new);
    var card = Calls.score(Calls.conversation(lines));

    assertThat(table(example)).isEqualTo(figures(card));
  }

  private static Map<String, String> figures(Scorecard card) {
    var figures = new LinkedHashMap<String, String>();
    card.criteria().forEach(scored -> figures.put(scored.id(), figure("%.1f", scored.score())));
    figures.put("overall", figure("%.2f", card.overall()));
    return figures;
  }

  private static String figure(String format, OptionalDouble value) {
    return value.isPresent()
        ? String.format(Locale.ROOT, format, value.getAsDouble())
        : "not enough to judge";
  }

  private static Map<String, String> table(String example) {
    return example
        .lines()
        .filter(line -> line.matches("\\| [a-z_]+ \\| [\\dn].*"))
        .map(line -> List.of(line.split("\\|", -1)))
        .collect(Collectors.toMap(row -> row.get(1).strip(), row -> row.get(2).strip()));
  }

  private static String read() {
    try {
      return Files.readString(Path.of("docs/how-scoring-works.md"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
