package dev.sparring.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.sparring.proof.Attempt;
import dev.sparring.proof.Case;
import dev.sparring.proof.Drafted;
import dev.sparring.proof.Drafter;
import dev.sparring.proof.Prover;
import dev.sparring.rehearsal.DraftTokens;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Cases that are being drafted, and those that were within the hour; in this process alone. */
final class Desk {
  private static final Logger LOG = LoggerFactory.getLogger(Desk.class);

  /** A draft costs a model's time: so many are made side by side. */
  private static final int AT_ONCE = 4;

  private static final Duration KEPT = Duration.ofHours(1);
  private static final int MOST = 1_000;

  /**
   * @param made so far
   */
  record Work(Case told, List<Attempt> made, Optional<Drafted> done) {
    Work with(Attempt attempt) {
      return new Work(told, Stream.concat(made.stream(), Stream.of(attempt)).toList(), done);
    }

    Work done(Drafted drafted) {
      return new Work(told, made, Optional.of(drafted));
    }
  }

  private final Path scenarios;
  private final DraftTokens tokens;
  private final Prover prover;
  private final Semaphore free = new Semaphore(AT_ONCE);
  private final Cache<String, Work> works =
      Caffeine.newBuilder().expireAfterAccess(KEPT).maximumSize(MOST).build();

  Desk(Path scenarios, DraftTokens tokens, Prover prover) {
    this.scenarios = scenarios;
    this.prover = prover;
    this.tokens = tokens;
  }

  /**
   * Begins to draft.
   *
   * @param owner hash of the token of who asks for it, whom the log names
   * @return what to ask for it by, which nobody guesses; empty while too many are being made
   */
  Optional<String> begin(Case told, String owner, Drafter drafter) {
    if (!free.tryAcquire()) {
      return Optional.empty();
    }
    var name = Token.fresh().secret();
    works.put(name, new Work(told, List.of(), Optional.empty()));
    Thread.startVirtualThread(() -> draft(name, told, owner, drafter));
    return Optional.of(name);
  }

  Optional<Work> find(String name) {
    return Optional.ofNullable(works.getIfPresent(name));
  }

  private void draft(String name, Case told, String owner, Drafter drafter) {
    var drafted = new Drafted(Optional.empty(), Optional.empty());
    try {
      drafted =
          Drafted.of(
              told,
              drafter,
              scenarios,
              prover,
              (consulted, outcome) -> tokens.took(owner, consulted, outcome),
              made -> update(name, work -> work.with(made)));
      LOG.info(
          "A case was drafted for {}, whose drafts have taken {} tokens so far.",
          owner,
          tokens.of(owner).tokens());
    } catch (RuntimeException e) {
      LOG.error("a case could not be drafted", e);
    } finally {
      free.release();
      var done = drafted;
      update(name, work -> work.done(done));
    }
  }

  private void update(String name, UnaryOperator<Work> change) {
    works.asMap().computeIfPresent(name, (key, work) -> change.apply(work));
  }
}
