package dev.sparring.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What the log says of a buyer who never speaks in the model's words. */
final class UnusedTest {
  @Test
  void five_replies_running_that_the_script_had_to_speak_are_told_once_and_that_it_is_well_once() {
    var log = new ByteArrayOutputStream();
    var standard = System.err;
    System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
    try {
      var unused = new Unused(new ModelName(Provider.OPENAI, "small"));
      for (int i = 0; i < 4; i++) {
        unused.next(false, "language");
      }
      unused.next(true, "said");
      for (int i = 0; i < 12; i++) {
        unused.next(false, "language");
        unused.next(false, "resting");
      }
      unused.next(true, "said");
      unused.next(true, "said");
    } finally {
      System.setErr(standard);
    }
    assertThat(log.toString(StandardCharsets.UTF_8).lines())
        .hasSize(2)
        .satisfiesExactly(
            first ->
                assertThat(first)
                    .contains("5 replies running of openai:small could not be used")
                    .contains("language"),
            second -> assertThat(second).contains("openai:small").contains("used again"));
  }
}
