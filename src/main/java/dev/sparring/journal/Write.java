package dev.sparring.journal;

import dev.sparring.rehearsal.Usage;
import dev.sparring.scenario.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Something that waits to be written. */
sealed interface Write {
  /** Before a rehearsal's id, the name of what judges found in it. */
  String JUDGED_IN = "judged in ";

  /** Done once it is on disk; false if the rehearsal stands elsewhere and nothing was written. */
  CompletableFuture<Boolean> done();

  /**
   * @param at in nanoseconds since 1970
   * @param usage what the events say that models took
   * @param begunBy the owner, if these events begin a rehearsal
   * @param erases whether all words of the rehearsal are deleted
   */
  record Append(
      String rehearsal,
      long expected,
      long at,
      List<EventJson.Written> events,
      List<Usage> usage,
      Optional<String> begunBy,
      boolean erases,
      CompletableFuture<Boolean> done)
      implements Write {
    long last() {
      return expected + events.size();
    }
  }

  record Keep(String hash, SourceFile file, CompletableFuture<Boolean> done) implements Write {}
}
