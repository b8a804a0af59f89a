package dev.sparring.web.pages;

import dev.sparring.buyer.Ended;
import dev.sparring.buyer.Take;
import dev.sparring.rehearsal.Report;
import dev.sparring.web.pictures.Ribbon;
import java.util.List;

/**
 * A take's ribbon, and what it shows in figures.
 *
 * @param narrow the same ribbon, set for a phone
 * @param followUps turns that go on from what the buyer had just said
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
    int followUps,
    int told) {
  private static final double WIDE = 1000;
  private static final double NARROW = 340;
  private static final double LEAST_PER_WORD = 3;
  private static final double MOST_PER_WORD = 8;

  /**
   * @param coached turns that were coached in this take
   * @param perWord width of a word, the same for all takes that are compared
   */
  static TakeCard of(Report.Scored scored, List<Integer> coached, double perWord) {
    var take = scored.take();
    return new TakeCard(
        take.number(),
        take.ended().orElse(Ended.STOPPED),
        Ribbon.of(take, WIDE, perWord, coached),
        Ribbon.of(take, NARROW, LEAST_PER_WORD, coached),
        figure(scored, "seller_words"),
        figure(scored, "open_questions"),
        figure(scored, "closed_questions"),
        figure(scored, "follow_ups"),
        figure(scored, "telling_words"));
  }

  /** As wide as the longest take leaves room for in one system, within bounds. */
  static double perWord(List<Take> takes) {
    var widest = takes.stream().mapToDouble(take -> Ribbon.fitting(take, WIDE)).min();
    return Math.clamp(widest.orElse(LEAST_PER_WORD), LEAST_PER_WORD, MOST_PER_WORD);
  }

  /** As it was scored, so that it says the same wherever it stands. */
  private static int figure(Report.Scored scored, String signal) {
    return (int) Math.round(scored.card().value(signal));
  }
}
