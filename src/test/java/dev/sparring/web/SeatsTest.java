package dev.sparring.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sparring.rehearsal.Journal;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** Each owner has a few live streams, and gets each of them back. */
final class SeatsTest {
  private final Seats seats = new Seats();

  @Test
  void the_next_one_is_refused_until_one_ends() {
    var open = new ArrayList<Journal.Listening>();
    for (int i = 0; i < Seats.EACH; i++) {
      open.add(seats.follow("ada", () -> () -> {}));
    }
    assertThatThrownBy(() -> seats.follow("ada", () -> () -> {})).isInstanceOf(Refused.class);
    assertThat(seats.follow("bob", () -> () -> {})).isNotNull();

    open.getFirst().close();
    open.getFirst().close();
    assertThat(seats.follow("ada", () -> () -> {})).isNotNull();
    assertThatThrownBy(() -> seats.follow("ada", () -> () -> {})).isInstanceOf(Refused.class);
  }

  @Test
  void what_could_not_be_followed_takes_no_seat() {
    for (int i = 0; i < 2 * Seats.EACH; i++) {
      assertThatThrownBy(
              () ->
                  seats.follow(
                      "ada",
                      () -> {
                        throw new IllegalStateException("the journal is closed");
                      }))
          .isInstanceOf(IllegalStateException.class);
    }
    assertThat(seats.follow("ada", () -> () -> {})).isNotNull();
  }
}
