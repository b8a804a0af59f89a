package dev.sparring.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A wait is told in whole minutes, and never as none. */
final class ErrorPageTest {
  @ParameterizedTest
  @CsvSource({"PT0.1S, 1", "PT59.9S, 1", "PT1M, 1", "PT1M0.1S, 2", "PT59M30S, 60"})
  void a_wait_is_told_in_minutes_that_are_long_enough(Duration wait, int minutes) {
    assertThat(((ErrorPage) ErrorPage.of(429, wait).view()).minutes()).isEqualTo(minutes);
  }
}
