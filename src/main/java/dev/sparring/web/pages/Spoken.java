package dev.sparring.web.pages;

import dev.sparring.rehearsal.Seen;
import java.util.ArrayList;
import java.util.List;

/**
 * One line as a page shows it.
 *
 * @param number within its take; 0 for the opening
 * @param speaker the buyer's name, empty on the seller's own lines
 */
record Spoken(int number, boolean mine, String speaker, String text) {

  static Spoken byBuyer(int number, String buyer, String text) {
    return new Spoken(number, false, buyer, text);
  }

  /** A take's lines, the opening first, as far as they are finished. */
  static List<Spoken> in(Seen.SeenTake take, String buyer) {
    var lines = new ArrayList<Spoken>();
    lines.add(byBuyer(0, buyer, take.opening()));
    take.turns().stream()
        .filter(Seen.SeenTurn::finished)
        .map(
            turn ->
                new Spoken(
                    turn.number(), turn.bySeller(), turn.bySeller() ? "" : buyer, turn.text()))
        .forEach(lines::add);
    return List.copyOf(lines);
  }
}
