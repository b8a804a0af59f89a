package dev.sparring.buyer;

import dev.sparring.buyer.Move.Agree;
import dev.sparring.buyer.Move.AskWhen;
import dev.sparring.buyer.Move.Decline;
import dev.sparring.buyer.Move.PoliteNo;
import dev.sparring.hearing.NextStep;
import dev.sparring.scenario.NextStepLines;
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
   * once for each thing that is missing and was never asked for, unless a third of all was told.
   * Without {@code needs}, something must be known. Of a meeting without a day the buyer asks once
   * when it would be. Of two days or hours the buyer takes the later.
   */
  static List<Move> answer(Impression now, Knowledge knowledge, boolean cool) {
    var told = knowledge.told().keySet();
    if (cool || !now.heard().nextStepShared()) {
      return List.of(new PoliteNo());
    }
    var needs = now.scenario().nextStep().map(NextStepLines::needs).orElse(List.of());
    var missing = needs.stream().filter(topic -> !told.contains(topic)).toList();
    return told.isEmpty() || !(missing.isEmpty() || isEnough(now, knowledge, missing))
        ? List.of(tooEarly(now, knowledge, missing))
        : agreed(now);
  }

  /**
   * Whether the buyer only failed to tell what was asked for, or has told a third of all there is.
   */
  private static boolean isEnough(Impression now, Knowledge knowledge, List<String> missing) {
    return missing.stream().allMatch(knowledge::isOpen)
        && (now.before().asked().containsAll(missing)
            || 3 * knowledge.told().size() >= now.scenario().topics().size());
  }

  private static List<Move> agreed(Impression now) {
    if (now.heard().isIn(MEETING) && !isDated(now) && !now.before().askedWhen()) {
      return List.of(new AskWhen());
    }
    var slots = now.heard().slots();
    return List.of(new Agree(slots.isEmpty() ? Optional.empty() : Optional.of(slots.getLast())));
  }

  /** Nobody is told not to know what was asked for in vain, or would not be told if asked for. */
  private static Move tooEarly(Impression now, Knowledge knowledge, List<String> missing) {
    var before = now.before();
    var unasked = missing.stream().filter(topic -> !before.asked().contains(topic)).findFirst();
    return missing.isEmpty() || (unasked.isPresent() && !before.declined().equals(unasked))
        ? new Decline(unasked.filter(knowledge::isOpen))
        : new PoliteNo();
  }
}
