package dev.sparring.rehearsal;

import dev.sparring.buyer.Listener;
import dev.sparring.buyer.Voice;
import dev.sparring.coaching.CoachVoice;
import dev.sparring.scoring.Judge;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The models that may be asked now. Without them the script, the rules and the rubric's own words
 * do.
 *
 * @param ear hears lines beside the rules
 * @param reads how often a judge reads the same transcript, 1 or more
 * @param voiceRestsUntil the day on which a buyer's voice that must rest now may be asked again
 */
public record Aides(
    Optional<Listener> ear,
    Optional<Voice> voice,
    Optional<Judge> judge,
    int reads,
    Optional<CoachVoice> coach,
    Optional<LocalDate> voiceRestsUntil) {
  public static final Aides NONE =
      new Aides(Optional.empty(), Optional.empty(), Optional.empty(), 1, Optional.empty());

  public Aides(
      Optional<Listener> ear,
      Optional<Voice> voice,
      Optional<Judge> judge,
      int reads,
      Optional<CoachVoice> coach) {
    this(ear, voice, judge, reads, coach, Optional.empty());
  }

  /** Those for whoever speaks by script: a judge for each, and the ear for what is not plain. */
  Aides ofScript() {
    return new Aides(ear, Optional.empty(), judge, reads, Optional.empty());
  }

  /** None of them until that day. */
  Aides resting(LocalDate until) {
    return new Aides(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        reads,
        Optional.empty(),
        voice.map(any -> until));
  }
}
