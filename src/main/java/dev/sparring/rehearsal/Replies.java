package dev.sparring.rehearsal;

import dev.sparring.buyer.Exchange;
import dev.sparring.buyer.Improvised;
import dev.sparring.buyer.Listener;
import dev.sparring.buyer.Reply;
import dev.sparring.buyer.Voice;
import dev.sparring.hearing.Ear;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The lines that models are hearing or answering in this process, by rehearsal. */
final class Replies {
  private final Map<String, UnderWay> underWay = new ConcurrentHashMap<>();

  /** What is done about one line. */
  private static final class UnderWay {
    /** Completes when the answer is on disk, or will not be. */
    final CompletableFuture<Void> said = new CompletableFuture<>();

    /** Empty until it is worded. */
    final AtomicReference<@Nullable Reply> reply = new AtomicReference<>();
  }

  boolean isUnderWay(String rehearsal) {
    return underWay.containsKey(rehearsal);
  }

  /** What streams is cancelled at the provider; what was said stays said. */
  void stop(String rehearsal) {
    Optional.ofNullable(underWay.get(rehearsal))
        .map(found -> found.reply.get())
        .ifPresent(Reply::stop);
  }

  /** Waits until the answer that is under way here, if one is, has been said. */
  void await(String rehearsal) {
    Optional.ofNullable(underWay.get(rehearsal)).ifPresent(found -> found.said.join());
  }

  /**
   * Answers the last line, which this process has just taken.
   *
   * @param listener who hears it again; empty where its words are enough
   * @param voice who words the answer; empty where the script does
   */
  void give(
      Rehearsal now, Play play, Optional<Listener> listener, Optional<Voice> voice, Steps steps) {
    var began = System.nanoTime();
    var mine = new UnderWay();
    underWay.put(now.id(), mine);
    try {
      var heard = listener.map(ear -> hear(now, play, ear, steps)).orElse(now);
      var tries =
          voice
              .filter(any -> isStillOwed(now, heard))
              .map(any -> word(heard, play, any, steps, mine, began))
              .orElse(List.of());
      steps.take(now.id(), now.began().owner(), latest -> finished(now, latest, play, tries));
    } finally {
      underWay.remove(now.id());
      mine.said.complete(null);
    }
  }

  private static Rehearsal hear(Rehearsal asked, Play play, Listener listener, Steps steps) {
    var turn = asked.take().last();
    var line = asked.take().turns().getLast().text();
    var listened =
        Exchange.listen(play.scenario(), play.ear(), listener, asked.take().until(turn), line);
    return steps.take(
        asked.id(),
        asked.began().owner(),
        now -> {
          var events = new ArrayList<Event>(Event.ModelAsked.of(listened));
          if (listened.understood() && isStillOwed(asked, now)) {
            events.add(new Event.SellerHeard(turn, Ear.VERSION, listened.said().heard()));
          }
          return events;
        });
  }

  private static List<Reply.Try> word(
      Rehearsal now, Play play, Voice voice, Steps steps, UnderWay mine, long began) {
    var said =
        Exchange.decide(play.scenario(), now.began().seed(), now.spokenByBuyer(), now.take());
    var before = Improvised.in(play.scenario(), now.takes());
    var reply =
        new Reply(said, now.take(), before, voice, sentence -> say(now, sentence, steps), began);
    mine.reply.set(reply);
    return reply.run();
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
