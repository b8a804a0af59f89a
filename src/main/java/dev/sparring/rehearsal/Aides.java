package dev.sparring.rehearsal;

import dev.sparring.buyer.Voice;
import dev.sparring.coaching.CoachVoice;
import dev.sparring.scoring.Judge;
import java.util.Optional;

/**
 * The models that may be asked now. Without them the script, the rules and the rubric's own words
 * do.
 *
 * @param reads how often a judge reads the same transcript, 1 or more
 */
public record Aides(
    Optional<Voice> voice, Optional<Judge> judge, int reads, Optional<CoachVoice> coach) {
  public static final Aides NONE =
      new Aides(Optional.empty(), Optional.empty(), 1, Optional.empty());
}
