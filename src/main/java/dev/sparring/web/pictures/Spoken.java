package dev.sparring.web.pictures;

import dev.sparring.buyer.Take;
import dev.sparring.buyer.Turn;
import dev.sparring.hearing.Heard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A line and its length.
 *
 * @param turn 0 for the opening
 * @param heard present on the seller's lines
 */
record Spoken(int turn, String text, int words, Optional<Heard> heard) {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  static List<Spoken> of(Take take) {
    var all = new ArrayList<Spoken>();
    all.add(byBuyer(0, take.opening()));
    for (var turn : take.turns()) {
      all.add(
          switch (turn) {
            case Turn.BySeller seller ->
                new Spoken(
                    seller.number(),
                    seller.text(),
                    seller.heard().words(),
                    Optional.of(seller.heard()));
            case Turn.ByBuyer buyer -> byBuyer(buyer.number(), buyer.text());
          });
    }
    return all;
  }

  private static Spoken byBuyer(int turn, String text) {
    return new Spoken(turn, text, SPACE.split(text.strip()).length, Optional.empty());
  }
}
