package dev.sparring.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
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
                Map.of()));
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
            "SPARRING_PROT",
            "1");
    assertThatThrownBy(() -> Settings.read(environment))
        .isInstanceOf(Settings.Wrong.class)
        .hasMessageContainingAll(
            "SPARRING_PORT", "80x", "SPARRING_DATABASE", "SPARRING_HOST", "SPARRING_PROT");
  }

  @Test
  void a_port_out_of_range_is_wrong() {
    assertThatThrownBy(() -> Settings.read(Map.of("SPARRING_PORT", "65536")))
        .isInstanceOf(Settings.Wrong.class)
        .hasMessageContaining("0 (any free port) to 65535");
  }
}
