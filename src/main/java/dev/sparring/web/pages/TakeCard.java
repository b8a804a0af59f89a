package dev.sparring.web.pages;

import dev.sparring.buyer.Ended;
import dev.sparring.buyer.Take;
import dev.sparring.buyer.Turn;
import dev.sparring.hearing.Heard;
import dev.sparring.web.pictures.Ribbon;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * A take's ribbon, and what it shows in figures.
 *
 * @param narrow the same ribbon, set for a phone
 * @param answers the buyer's lines that could be taken up
 * @param told words told unasked
 */
record TakeCard(
    int number,
    Ended ended,
    Ribbon wide,
    Ribbon narrow,
    int words,
    int open,
    int closed,
    int takenUp,
    int answers,
    int told) {
  private static final double WIDE = 1000;
  private static final double NARROW = 340;
  private static final double LEAST_PER_WORD = 3;
  private static final double MOST_PER_WORD = 8;

  /**
   * @param coached turns that were coached in this take
   * @param perWord width of a word, the same for all takes that are compared
   */
  static TakeCard of(Take take, List<Integer> coached, double perWord) {
    return new TakeCard(
        take.number(),
        take.ended().orElse(Ended.STOPPED),
        Ribbon.of(take, WIDE, perWord, coached),
        Ribbon.of(take, NARROW, LEAST_PER_WORD, coached),
        sum(take, Heard::words),
        sum(take, Heard::open),
        sum(take, Heard::closed),
        sum(take, heard -> heard.takesUp() ? 1 : 0),
        take.buyerTurns().size(),
        sum(take, Heard::tellingWords));
  }

  /** As wide as the longest take leaves room for in one system, within bounds. */
  static double perWord(List<Take> takes) {
    var widest = takes.stream().mapToDouble(take -> Ribbon.fitting(take, WIDE)).min();
    return Math.clamp(widest.orElse(LEAST_PER_WORD), LEAST_PER_WORD, MOST_PER_WORD);
  }

  private static int sum(Take take, ToIntFunction<Heard> figure) {
    return take.sellerTurns().stream().map(Turn.BySeller::heard).mapToInt(figure).sum();
  }
}
