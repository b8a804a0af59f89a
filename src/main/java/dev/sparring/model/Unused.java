package dev.sparring.model;

import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notes how many replies of a model running could not be used: each by itself is the script's in a
 * moment, and nobody would see that the model never speaks. Says so once in the log, with the
 * reason, and once when it is over.
 */
final class Unused {
  private static final Logger LOG = LoggerFactory.getLogger(Unused.class);
  private static final int RUNNING = 5;

  /** A model that is left alone has its sentence in the log already. */
  private static final Set<String> NOT_ASKED = Set.of("resting", "busy");

  private final ModelName model;
  private int running;

  Unused(ModelName model) {
    this.model = model;
  }

  synchronized void next(boolean said, String outcome) {
    if (NOT_ASKED.contains(outcome)) {
      return;
    }
    if (said && running >= RUNNING) {
      LOG.info("What {} words for the buyer can be used again.", model);
    }
    running = said ? 0 : running + 1;
    if (running == RUNNING) {
      LOG.warn(
          "{} replies running of {} could not be used, and the script spoke: {}.",
          RUNNING,
          model,
          outcome);
    }
  }
}
