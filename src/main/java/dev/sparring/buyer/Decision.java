package dev.sparring.buyer;

import java.util.List;

/**
 * What the mind makes of a heard line: the moves in the order they are said, never empty, and the
 * state after them.
 */
public record Decision(List<Move> moves, MindState after) {
  public Decision {
    moves = List.copyOf(moves);
  }
}
