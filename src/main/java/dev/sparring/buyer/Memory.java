package dev.sparring.buyer;

import dev.sparring.buyer.Move.Agree;
import dev.sparring.buyer.Move.Answer;
import dev.sparring.buyer.Move.Ask;
import dev.sparring.buyer.Move.AskBack;
import dev.sparring.buyer.Move.AskWhen;
import dev.sparring.buyer.Move.Decline;
import dev.sparring.buyer.Move.Depth;
import dev.sparring.buyer.Move.Leave;
import dev.sparring.buyer.Move.OnTopic;
import dev.sparring.buyer.Move.TellBackground;
import dev.sparring.hearing.TopicHeard;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** What the buyer carries on from one exchange to the next. */
final class Memory {
  private Memory() {}

  static MindState after(Impression now, Trust trust, Patience patience, List<Move> moves) {
    var before = now.before();
    var asks = all(moves, Ask.class).findFirst();
    var askedBack = all(moves, AskBack.class).findFirst().map(AskBack::topics).orElse(List.of());
    var missing = all(moves, Decline.class).findFirst().flatMap(Decline::missing);
    return new MindState(
        before.sellerTurns() + 1,
        trust.level(),
        patience.trying(),
        patience.repaired(),
        Stream.concat(
                before.asked().stream(), now.asking().topics().stream().map(TopicHeard::topic))
            .distinct()
            .toList(),
        known(now, moves),
        trust.byTopic(),
        trust.earnedOnce(),
        topic(moves).or(before::topic),
        moves.stream().anyMatch(PuttingOff::isMiss) ? 1 : 0,
        now.closedInRow(),
        before.stackedTurns() + (now.stacks() ? 1 : 0),
        now.mirrorsInRow(),
        before.challengesAsked() + (asks.isPresent() ? 1 : 0),
        asks.map(ask -> OptionalInt.of(ask.index())).orElse(stillAnswering(now)),
        asks.isEmpty() && now.answering().goesOn(),
        asks.isEmpty() && now.answering().goesOn() ? now.answering().touched() : List.of(),
        Stream.concat(
                before.background().stream(),
                all(moves, TellBackground.class).map(TellBackground::name))
            .distinct()
            .toList(),
        askedBack.isEmpty() ? missing.stream().toList() : askedBack,
        missing.isPresent() || (!askedBack.isEmpty() && now.asking().unsureOpenly()),
        before.timesAskedBack() + (askedBack.isEmpty() ? 0 : 1),
        missing.or(before::declined),
        moves.contains(new AskWhen()),
        moves.contains(new Leave()),
        all(moves, Agree.class).findFirst().isPresent());
  }

  private static OptionalInt stillAnswering(Impression now) {
    return now.answering().goesOn() ? now.before().answering() : OptionalInt.empty();
  }

  static Map<String, Depth> known(Impression now, List<Move> moves) {
    var known = new HashMap<>(now.before().known());
    all(moves, Answer.class)
        .forEach(answer -> known.merge(answer.topic(), answer.depth(), Memory::deeper));
    return known;
  }

  private static Depth deeper(Depth one, Depth other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  /** A topic that was refused or offered is what the talk is on, just as one that was told. */
  private static Optional<String> topic(List<Move> moves) {
    return all(moves, OnTopic.class).map(OnTopic::topic).reduce((first, last) -> last);
  }

  private static <M extends Move> Stream<M> all(List<Move> moves, Class<M> kind) {
    return moves.stream().filter(kind::isInstance).map(kind::cast);
  }
}
