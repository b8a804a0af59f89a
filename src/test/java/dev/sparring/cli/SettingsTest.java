package dev.sparring.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sparring.web.Callers;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

final class SettingsTest {
  @Test
  void without_any_setting_everything_is_local() throws Exception {
    assertThat(Settings.read(Map.of()))
        .isEqualTo(
            new Settings(
                8080,
                "127.0.0.1",
                Path.of("data"),
                "jdbc:sqlite:" + Path.of("data", "sparring.db"),
                Path.of("scenarios"),
                Callers.LOCAL,
                Callers.LOCAL,
                Map.of(),
                1,
                OptionalLong.empty(),
                Optional.empty()));
  }

  @Test
  void the_database_file_lies_in_the_data_folder() throws Exception {
    assertThat(Settings.read(Map.of("SPARRING_DATA", "elsewhere")).database())
        .isEqualTo("jdbc:sqlite:" + Path.of("elsewhere", "sparring.db"));
  }

  @Test
  void all_wrong_settings_are_told_at_once() {
    var environment =
        Map.of(
            "SPARRING_PORT",
            "80x",
            "SPARRING_DATABASE",
            "mysql://db",
            "SPARRING_HOST",
            " ",
            "SPARRING_AUTHORS",
            "me",
            "SPARRING_METRICS",
            "yes",
            "SPARRING_PROT",
            "1");
    assertThatThrownBy(() -> Settings.read(environment))
        .isInstanceOf(Settings.Wrong.class)
        .hasMessageContainingAll(
            "SPARRING_PORT",
            "80x",
            "SPARRING_DATABASE",
            "SPARRING_HOST",
            "SPARRING_AUTHORS",
            "SPARRING_METRICS",
            "SPARRING_PROT");
  }

  @Test
  void who_may_save_scenarios_is_set_by_a_word() throws Exception {
    assertThat(Settings.read(Map.of("SPARRING_AUTHORS", "everyone")).authors())
        .isEqualTo(Callers.EVERYONE);
  }

  @Test
  void who_may_read_the_metrics_is_set_by_a_word() throws Exception {
    assertThat(Settings.read(Map.of("SPARRING_METRICS", "nobody")).metrics())
        .isEqualTo(Callers.NOBODY);
  }

  @Test
  void a_port_out_of_range_is_wrong() {
    assertThatThrownBy(() -> Settings.read(Map.of("SPARRING_PORT", "65536")))
        .isInstanceOf(Settings.Wrong.class)
        .hasMessageContaining("a number from 0 to 65535");
  }

  @Test
  void a_judge_reads_at_least_once_and_a_budget_is_a_number() throws Exception {
    assertThatThrownBy(() -> Settings.read(Map.of("SPARRING_JUDGE_READS", "0")))
        .hasMessageContaining("a number from 1 to 9");
    assertThatThrownBy(() -> Settings.read(Map.of("SPARRING_MODEL_BUDGET", "much")))
        .hasMessageContaining("SPARRING_MODEL_BUDGET");
    assertThat(Settings.read(Map.of("SPARRING_MODEL_BUDGET", "200000")).monthlyTokens())
        .hasValue(200_000);
  }
}
