package dev.sparring.buyer;

import dev.sparring.buyer.Move.Agree;
import dev.sparring.buyer.Move.Answer;
import dev.sparring.buyer.Move.AskWhen;
import dev.sparring.buyer.Move.Decline;
import dev.sparring.buyer.Move.Depth;
import dev.sparring.buyer.Move.OfferThread;
import dev.sparring.buyer.Move.PoliteNo;
import dev.sparring.hearing.NextStep;
import dev.sparring.scenario.NextStepLines;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
   * once for each thing that is missing and was never asked for, and then led to what is missing.
   * Without {@code needs}, something must be known. Of a meeting without a day the buyer asks once
   * when it would be. Of two days or hours the buyer takes the later. What the buyer was asked for
   * and failed to tell is told then.
   */
  static List<Move> answer(Impression now, Knowledge knowledge, boolean cool) {
    if (cool || !now.heard().nextStepShared()) {
      return List.of(new PoliteNo());
    }
    var needs = now.scenario().nextStep().map(NextStepLines::needs).orElse(List.of());
    var told = knowledge.told().keySet();
    if (told.isEmpty() || !told.containsAll(needs)) {
      var missing = needs.stream().filter(topic -> !told.contains(topic)).toList();
      return isOwed(now, knowledge, missing)
          ? Stream.concat(missing.stream().map(NextSteps::tell), agreed(now).stream()).toList()
          : tooEarly(now, knowledge, missing);
    }
    return agreed(now);
  }

  /** Whether the buyer only failed to tell what was asked for. */
  private static boolean isOwed(Impression now, Knowledge knowledge, List<String> missing) {
    return !missing.isEmpty()
        && missing.stream().allMatch(knowledge::isOpen)
        && now.before().asked().containsAll(missing);
  }

  private static Move tell(String topic) {
    return new Answer(topic, Depth.BRIEF);
  }

  private static List<Move> agreed(Impression now) {
    if (now.heard().isIn(MEETING) && !isDated(now) && !now.before().askedWhen()) {
      return List.of(new AskWhen());
    }
    var slots = now.heard().slots();
    return List.of(new Agree(slots.isEmpty() ? Optional.empty() : Optional.of(slots.getLast())));
  }

  /** Nobody is told not to know what was asked for in vain. */
  private static List<Move> tooEarly(Impression now, Knowledge knowledge, List<String> missing) {
    var before = now.before();
    var unasked = missing.stream().filter(topic -> !before.asked().contains(topic)).findFirst();
    if (missing.isEmpty() || (unasked.isPresent() && !before.declined().equals(unasked))) {
      return List.of(new Decline(unasked));
    }
    var hint =
        missing.stream()
            .filter(knowledge::isOpen)
            .filter(topic -> !before.topic().equals(Optional.of(topic)))
            .limit(1)
            .map(OfferThread::new);
    return Stream.<Move>concat(Stream.of(new PoliteNo()), hint).toList();
  }
}
