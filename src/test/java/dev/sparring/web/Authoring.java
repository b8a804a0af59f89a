package dev.sparring.web;

import dev.sparring.proof.Drafter;
import dev.sparring.rehearsal.DraftTokens;
import java.nio.file.Path;
import java.util.Optional;

/** How a house is set up for its authors. */
record Authoring(Path scenarios, Optional<Drafter> drafter, Callers authors, Runnable saved) {
  /** As a server is without any setting. */
  Authoring(Path scenarios) {
    this(scenarios, Optional.empty(), Callers.LOCAL, () -> {});
  }

  Authoring by(Drafter one) {
    return new Authoring(scenarios, Optional.of(one), authors, saved);
  }

  Authoring letting(Callers others) {
    return new Authoring(scenarios, drafter, others, saved);
  }

  Authoring telling(Runnable told) {
    return new Authoring(scenarios, drafter, authors, told);
  }

  Drafts drafts(Drawing drawing, DraftTokens tokens) {
    return new Drafts(
        drawing,
        scenarios,
        () -> drafter,
        tokens,
        askedAt -> authors.include(House.HOST, askedAt),
        saved);
  }
}
