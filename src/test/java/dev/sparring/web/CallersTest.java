package dev.sparring.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CallersTest {
  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, 127.0.0.1, true",
    "127.0.0.1, localhost, true",
    "localhost, 127.0.0.2, true",
    "::1, [::1], true",
    "0.0.0.0, 127.0.0.1, false",
    "127.0.0.1, sparring.example, false",
    "127.0.0.1, 127.0.0.1.example, false",
    "192.168.1.5, 192.168.1.5, false",
    "127.0.0.1, '', false"
  })
  void local_is_who_asks_by_a_loopback_address_a_server_that_listens_to_no_other(
      String listensOn, String askedAt, boolean included) {
    assertThat(Callers.LOCAL.include(listensOn, askedAt)).isEqualTo(included);
  }

  @Test
  void everyone_is_everyone_and_nobody_is_nobody() {
    assertThat(Callers.EVERYONE.include("0.0.0.0", "sparring.example")).isTrue();
    assertThat(Callers.NOBODY.include("127.0.0.1", "127.0.0.1")).isFalse();
  }
}
