package dev.sparring.buyer;

import dev.sparring.scenario.Scenario.Reaction;
import java.util.Optional;

/**
 * How much of the buyer's patience is gone, and what the buyer says to a turn that tries it.
 *
 * @param trying trying turns not made good
 * @param reaction empty if the turn does not try, or if it ends the take
 * @param spent whether this turn ends the take
 */
record Patience(int trying, boolean repaired, Optional<Reaction> reaction, boolean spent) {
  static Patience after(Impression now) {
    var before = now.before();
    var patience = now.scenario().buyer().patience();
    if (now.tries()) {
      var trying = before.trying() + 1;
      var spent = trying >= patience;
      var reaction = trying == patience - 1 ? Reaction.WARNED : cooling(now);
      return new Patience(
          trying, before.repaired(), spent ? Optional.empty() : Optional.of(reaction), spent);
    }
    if (before.cool() && now.givesTheFloorBack()) {
      return new Patience(before.trying() - 1, true, Optional.empty(), false);
    }
    return new Patience(before.trying(), before.repaired(), Optional.empty(), false);
  }

  private static Reaction cooling(Impression now) {
    return now.pitchesTooEarly() ? Reaction.PITCH : Reaction.INTERROGATION;
  }

  boolean cool() {
    return trying > 0;
  }
}
