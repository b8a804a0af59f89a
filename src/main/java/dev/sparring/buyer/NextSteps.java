package dev.sparring.buyer;

import dev.sparring.buyer.Move.Agree;
import dev.sparring.buyer.Move.AskWhen;
import dev.sparring.buyer.Move.Decline;
import dev.sparring.buyer.Move.PoliteNo;
import dev.sparring.hearing.NextStep;
import dev.sparring.scenario.Scenario.NextStepLines;
import java.util.List;
import java.util.Optional;

/** How the buyer takes a proposed next step. */
final class NextSteps {
  private static final String MEETING = "propose_meeting";

  private NextSteps() {}

  private static boolean isDated(Impression now) {
    return now.heard().nextStep() == NextStep.SPECIFIC;
  }

  /**
   * A step in which the buyer has no part, or that comes while the buyer is cool, gets the polite
   * no that sounds like a yes; one that comes before what it {@code needs} is known is declined,
   * once for each thing that is missing. Without {@code needs}, something must be known. Of a
   * meeting without a day the buyer asks once when it would be. Of two days or hours the buyer
   * takes the later.
   */
  static Move answer(Impression now, Knowledge knowledge, boolean cool) {
    if (cool || !now.heard().nextStepShared()) {
      return new PoliteNo();
    }
    var needs = now.scenario().nextStep().map(NextStepLines::needs).orElse(List.of());
    var told = knowledge.told().keySet();
    if (told.isEmpty() || !told.containsAll(needs)) {
      var missing = needs.stream().filter(topic -> !told.contains(topic)).findFirst();
      return missing.isPresent() && now.before().declined().equals(missing)
          ? new PoliteNo()
          : new Decline(missing);
    }
    if (now.heard().isIn(MEETING) && !isDated(now) && !now.before().askedWhen()) {
      return new AskWhen();
    }
    var slots = now.heard().slots();
    return new Agree(slots.isEmpty() ? Optional.empty() : Optional.of(slots.getLast()));
  }
}
