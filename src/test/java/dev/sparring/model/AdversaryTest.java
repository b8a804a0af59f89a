package dev.sparring.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A few of the dialogues that {@code mvn -Pbench -Dbench=Adversary} holds by the thousand. */
final class AdversaryTest {
  @TempDir private Path folder;

  @Test
  void nothing_that_an_adversary_tells_sells_or_plays_reaches_the_seller() throws Exception {
    var found = Dialogues.hold(48, folder);
    assertThat(found.reached()).isEmpty();
    assertThat(found.unguarded()).isGreaterThan(found.replies() / 2);
    assertThat(found.pitchers()).isPositive();
    assertThat(found.left()).isEqualTo(found.scripted());
  }
}
