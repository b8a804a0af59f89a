package dev.sparring.rehearsal;

import dev.sparring.scenario.Scenario.Voicing;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

/** What a rehearsal begins with. */
record Beginning(Plays plays, BegunPlays begunPlays) {
  private static final SecureRandom RANDOM = new SecureRandom();

  /** 96 random bits. */
  static String newId() {
    var bytes = new byte[12];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /**
   * @param hasModel whether a model can word the buyer
   * @throws BadInput if there is no such scenario, or not in that language
   */
  List<Event> events(Begin begin, boolean hasModel, Instant at) {
    var play =
        plays
            .find(begin.scenario(), begin.language())
            .orElseThrow(() -> notThere(begin.scenario()));
    var voice = hasModel ? voice(begin.voice(), play.scenario().voice()) : Voicing.SCRIPTED;
    var began =
        new Event.Began(
            begin.scenario(),
            begin.language(),
            begunPlays.keep(play),
            begin.owner(),
            new Words(begin.name()),
            begin.seed().orElseGet(() -> RANDOM.nextInt(Integer.MAX_VALUE)),
            voice);
    return Decider.begin(began, play, at);
  }

  /** As the scenario wants it, else as whoever begins. */
  private static Voicing voice(Voicing asked, Voicing scenarios) {
    var wanted = scenarios == Voicing.EITHER ? asked : scenarios;
    return wanted == Voicing.SCRIPTED ? Voicing.SCRIPTED : Voicing.MODEL;
  }

  private BadInput notThere(String scenario) {
    return plays.languages(scenario).isEmpty()
        ? new BadInput("scenario", "names no scenario")
        : new BadInput("language", "is none that this scenario can be played in");
  }
}
