package dev.sparring.scoring;

import static dev.sparring.scoring.Measured.share;
import static dev.sparring.scoring.Signal.done;
import static dev.sparring.scoring.Signal.doneWithin;
import static dev.sparring.scoring.Signal.measured;

import dev.sparring.buyer.Turn;
import dev.sparring.hearing.Asks;
import dev.sparring.hearing.Heard;
import dev.sparring.hearing.Sentence;
import dev.sparring.scoring.Talk.Stretch;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** What was asked. Courtesies ("is this a good time?") are never counted. */
final class Questions {
  /** From this many questions on, one turn is stacked. */
  private static final int STACKED = 3;

  /** Words of saying who one is and why one calls that nobody counts. */
  private static final int INTRODUCTION = 30;

  static final List<Signal> SIGNALS =
      List.of(
          doneWithin("words_before_first_question", Questions::wordsBefore),
          done("first_question_open", Questions::firstOpen),
          done("questions", talk -> count(talk, heard -> heard.open() + heard.closed())),
          done("open_questions", talk -> count(talk, Heard::open)),
          done("closed_questions", talk -> count(talk, Heard::closed)),
          done("open_share", Questions::openShare),
          done("open_per_turn", Questions::openPerTurn),
          done("why_questions", talk -> count(talk, Heard::why)),
          measured("stacked_turns", Questions::stacked),
          done("question_spread", Questions::spread));

  private Questions() {}

  private static Measured count(Talk talk, ToIntFunction<Heard> what) {
    return Measured.of(sum(talk, what), turns(talk, what));
  }

  private static int sum(Talk talk, ToIntFunction<Heard> what) {
    return talk.turns().stream().mapToInt(turn -> what.applyAsInt(turn.heard())).sum();
  }

  private static List<Integer> turns(Talk talk, ToIntFunction<Heard> what) {
    return talk.turnsWith(turn -> what.applyAsInt(turn.heard()) > 0);
  }

  private static Measured wordsBefore(Talk talk) {
    if (talk.turns().isEmpty()) {
      return Measured.NOTHING;
    }
    var before = talk.sentences().takeWhile(sentence -> !sentence.asksSomething()).toList();
    int introduction = before.stream().filter(Sentence::introduces).mapToInt(Sentence::words).sum();
    int rest =
        before.stream()
            .filter(sentence -> sentence.asks() != Asks.COURTESY && !sentence.introduces())
            .mapToInt(Sentence::words)
            .sum();
    var asking = talk.turnsWith(turn -> turn.heard().asksSomething()).stream().limit(1).toList();
    return new Measured(
        rest + Math.max(0, introduction - INTRODUCTION), asking, firstTurn(talk, asking));
  }

  /** Too late a question was missing from the first turn on. */
  private static List<Integer> firstTurn(Talk talk, List<Integer> asking) {
    int first = talk.turns().getFirst().number();
    return asking.contains(first) ? asking : List.of(first);
  }

  private static Measured firstOpen(Talk talk) {
    return talk.turns().stream()
        .filter(turn -> turn.heard().asksSomething())
        .findFirst()
        .map(Questions::firstOpen)
        .orElse(Measured.NOTHING);
  }

  private static Measured firstOpen(Turn.BySeller turn) {
    boolean open =
        turn.heard().sentences().stream()
            .filter(Sentence::asksSomething)
            .findFirst()
            .orElseThrow()
            .asksOpen();
    var here = List.of(turn.number());
    return new Measured(open ? 1 : 0, here, here);
  }

  private static Measured openShare(Talk talk) {
    int open = sum(talk, Heard::open);
    var closed = talk.turnsWith(turn -> turn.heard().closed() > 0 && turn.heard().open() == 0);
    return new Measured(
        share(open, open + sum(talk, Heard::closed)), turns(talk, Heard::open), closed);
  }

  private static Measured openPerTurn(Talk talk) {
    double share = share(sum(talk, Heard::open), talk.stretches().size());
    return Measured.of(share, turns(talk, Heard::open));
  }

  private static Measured stacked(Talk talk) {
    var turns = talk.turnsWith(turn -> turn.heard().open() + turn.heard().closed() >= STACKED);
    return Measured.of(turns.size(), turns);
  }

  /** Three times the share of the emptiest third: 1 when even, 0 when a third has no question. */
  private static Measured spread(Talk talk) {
    var stretches = talk.stretches();
    int size = stretches.size();
    if (size < 3) {
      return Measured.NOTHING;
    }
    var thirds =
        IntStream.range(0, 3)
            .mapToObj(third -> stretches.subList(third * size / 3, (third + 1) * size / 3))
            .toList();
    var counts = thirds.stream().mapToInt(Questions::questions).toArray();
    int all = IntStream.of(counts).sum();
    int least = IntStream.of(counts).min().orElse(0);
    var missing =
        IntStream.range(0, 3)
            .filter(third -> counts[third] == 0)
            .mapToObj(third -> thirds.get(third).getFirst().turn())
            .toList();
    return new Measured(
        all == 0 ? 0 : 3.0 * least / all,
        turns(talk, heard -> heard.open() + heard.closed()),
        missing);
  }

  private static int questions(List<Stretch> stretches) {
    return stretches.stream()
        .flatMap(stretch -> stretch.turns().stream())
        .mapToInt(turn -> turn.heard().open() + turn.heard().closed())
        .sum();
  }
}
