package dev.sparring.rehearsal;

import dev.sparring.buyer.Exchange;
import dev.sparring.buyer.Improvised;
import dev.sparring.buyer.Reply;
import dev.sparring.buyer.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/** The replies that models are wording in this process, by rehearsal. */
final class Replies {
  private final Map<String, UnderWay> underWay = new ConcurrentHashMap<>();

  /**
   * @param said completes when the answer is on disk, or will not be
   */
  private record UnderWay(Reply reply, CompletableFuture<Void> said) {}

  boolean isUnderWay(String rehearsal) {
    return underWay.containsKey(rehearsal);
  }

  /** What streams is cancelled at the provider; what was said stays said. */
  void stop(String rehearsal) {
    Optional.ofNullable(underWay.get(rehearsal)).ifPresent(found -> found.reply().stop());
  }

  /** Waits until the answer that is under way here, if one is, has been said. */
  void await(String rehearsal) {
    Optional.ofNullable(underWay.get(rehearsal)).ifPresent(found -> found.said().join());
  }

  /** Answers the last line, which this process has just taken, in a model's words. */
  void give(Rehearsal now, Play play, Voice voice, Steps steps) {
    var said =
        Exchange.decide(play.scenario(), now.began().seed(), now.spokenByBuyer(), now.take());
    var before = Improvised.in(play.scenario(), now.takes());
    var reply = new Reply(said, now.take(), before, voice, sentence -> say(now, sentence, steps));
    var mine = new UnderWay(reply, new CompletableFuture<>());
    underWay.put(now.id(), mine);
    try {
      var tries = reply.run();
      steps.take(now.id(), now.began().owner(), latest -> finished(now, latest, play, tries));
    } finally {
      underWay.remove(now.id());
      mine.said().complete(null);
    }
  }

  /** False once the take is over. */
  private static boolean say(Rehearsal asked, String sentence, Steps steps) {
    var after =
        steps.take(
            asked.id(),
            asked.began().owner(),
            now ->
                isStillOwed(asked, now)
                    ? List.of(new Event.BuyerSaid(turn(asked), new Words(sentence)))
                    : List.of());
    return isStillOwed(asked, after);
  }

  private static List<Event> finished(
      Rehearsal asked, Rehearsal now, Play play, List<Reply.Try> tries) {
    var events = new ArrayList<Event>();
    tries.forEach(
        tried ->
            events.add(
                Event.ModelAsked.of(
                    Event.ModelAsked.For.BUYER, tried.consulted(), tried.outcome())));
    if (isStillOwed(asked, now)) {
      events.addAll(new Decider(now, play, now.at()).answer());
    }
    return events;
  }

  private static int turn(Rehearsal asked) {
    return asked.take().last() + 1;
  }

  private static boolean isStillOwed(Rehearsal asked, Rehearsal now) {
    return now.take().awaitsAnswer()
        && now.take().number() == asked.take().number()
        && now.take().last() == asked.take().last();
  }
}
