package dev.sparring.buyer;

import dev.sparring.buyer.Move.Agree;
import dev.sparring.buyer.Move.Decline;
import dev.sparring.buyer.Move.PoliteNo;
import dev.sparring.scenario.Scenario.NextStepLines;
import java.util.List;

/** How the buyer takes a proposed next step. */
final class NextSteps {
  private NextSteps() {}

  /**
   * A step in which the buyer has no part, or that comes while the buyer is cool, gets the polite
   * no that sounds like a yes; one that comes before what it {@code needs} is known is declined.
   * Without {@code needs}, something must be known.
   */
  static Move answer(Impression now, Knowledge knowledge, boolean cool) {
    if (cool || !now.heard().nextStepShared()) {
      return new PoliteNo();
    }
    var needs = now.scenario().nextStep().map(NextStepLines::needs).orElse(List.of());
    var told = knowledge.told().keySet();
    return !told.isEmpty() && told.containsAll(needs) ? new Agree() : new Decline();
  }
}
