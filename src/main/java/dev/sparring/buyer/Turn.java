package dev.sparring.buyer;

import dev.sparring.hearing.Heard;
import java.util.List;

/**
 * One line by one speaker. Turns are numbered from 1 within their take; the opening is not a turn.
 */
public sealed interface Turn {
  int number();

  String text();

  record BySeller(int number, String text, Heard heard) implements Turn {}

  record ByBuyer(int number, String text, List<Move> moves, MindState after) implements Turn {
    public ByBuyer {
      moves = List.copyOf(moves);
    }

    /** Whether it does nothing but not follow, not know, or ask back what is meant. */
    public boolean misses() {
      return !moves.isEmpty()
          && moves.stream()
              .allMatch(move -> PuttingOff.isMiss(move) || move instanceof Move.AskBack);
    }
  }
}
