package dev.sparring.web;

import dev.sparring.proof.Drafter;
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

  Drafts drafts(Drawing drawing) {
    return new Drafts(
        drawing, scenarios, () -> drafter, askedAt -> authors.include(House.HOST, askedAt), saved);
  }
}
