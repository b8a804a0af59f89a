package dev.sparring.buyer;

import dev.sparring.hearing.Heard;
import dev.sparring.scenario.Scenario;
import java.util.List;

/** What a buyer was seen to do, which no mind has to decide any more. */
public final class Witnessed {
  private Witnessed() {}

  /**
   * The mind after a buyer did {@code moves} in answer to a line.
   *
   * @param moves what it told, asked or agreed to; if it is empty, the buyer took note
   */
  public static Decision decision(
      Scenario scenario, MindState state, Heard heard, List<Move> moves) {
    var now = new Impression(scenario, state, heard);
    var done = moves.isEmpty() ? List.<Move>of(new Move.Nod()) : moves;
    return new Decision(done, Memory.after(now, Trust.after(now), Patience.after(now), done));
  }
}
