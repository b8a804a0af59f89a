package dev.sparring.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sparring.proof.Attempt;
import dev.sparring.proof.Effort;
import dev.sparring.proof.HostileFilesTest;
import dev.sparring.proof.Prover;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Checks have threads of their own, few places and not for ever. */
@Timeout(60)
final class ProofsTest {
  private static final Path NONE = Path.of("none");

  @Test
  void whoever_finds_every_place_taken_is_told_at_once() throws Exception {
    var proofs = new Proofs(1, 1, Duration.ofSeconds(50));
    var begun = new CountDownLatch(1);
    var free = new CountDownLatch(1);
    var first = Thread.startVirtualThread(() -> holds(proofs, begun, free));
    begun.await();
    var second = Thread.startVirtualThread(() -> holds(proofs, new CountDownLatch(1), free));
    while (second.getState() != Thread.State.TIMED_WAITING) {
      Thread.onSpinWait();
    }
    assertThatThrownBy(() -> proofs.prove(effort -> 1))
        .isInstanceOf(Prover.Busy.class)
        .hasMessage("Too many scenarios are being checked. Try again in 50 seconds.");
    free.countDown();
    first.join();
    second.join();
    assertThat(proofs.<Integer>prove(effort -> 1)).isEqualTo(1);
  }

  /** Tries lines until it is ended. */
  @Test
  void what_is_not_done_in_time_is_ended_and_does_not_go_on() throws Exception {
    var proofs = new Proofs(1, 1, Duration.ofMillis(300));
    var ended = new CountDownLatch(1);
    var text = HostileFilesTest.file("30 topics of 1 line");
    assertThatThrownBy(() -> proofs.prove(effort -> overAndOver(effort, text, ended)))
        .isInstanceOf(Prover.Busy.class)
        .hasMessageContaining("Try again in");
    ended.await();
    assertThat(proofs.<Integer>prove(effort -> 2)).isEqualTo(2);
  }

  @Test
  void what_fails_there_fails_here() {
    var proofs = new Proofs(1, 1, Duration.ofSeconds(50));
    assertThatThrownBy(
            () ->
                proofs.prove(
                    effort -> {
                      throw new IllegalStateException("so it is");
                    }))
        .hasMessage("so it is");
  }

  private static int overAndOver(Effort effort, String text, CountDownLatch ended) {
    try {
      while (true) {
        Attempt.of(text, NONE, effort);
      }
    } catch (Effort.Ended end) {
      ended.countDown();
      throw end;
    }
  }

  private static void holds(Proofs proofs, CountDownLatch begun, CountDownLatch free) {
    try {
      proofs.prove(
          effort -> {
            begun.countDown();
            return wait(free);
          });
    } catch (Prover.Busy busy) {
      throw new IllegalStateException(busy);
    }
  }

  private static boolean wait(CountDownLatch latch) {
    try {
      latch.await();
      return true;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
