package dev.sparring.buyer;

import dev.sparring.hearing.Ear;
import dev.sparring.hearing.Line;
import dev.sparring.hearing.Point;
import dev.sparring.scenario.Scenario;
import java.util.List;

/** The road of one line: heard, decided, said. Every play of a scenario goes this way. */
public final class Exchange {
  private Exchange() {}

  /** The seller's next turn, heard against the take so far. */
  public static Turn.BySeller hear(Scenario scenario, Ear ear, Take take, String text) {
    var state = take.state();
    var told = Remarks.of(scenario, take);
    var line =
        new Line(text, told.getLast(), told, pointsAskedFor(scenario, state), state.askedWhen());
    return new Turn.BySeller(take.last() + 1, text, ear.hear(line));
  }

  private static List<Point> pointsAskedFor(Scenario scenario, MindState state) {
    var answering = state.answering();
    return answering.isPresent()
        ? scenario.challenges().get(answering.getAsInt()).listensFor()
        : List.of();
  }

  /**
   * What the buyer says to the take's last turn: decided, not yet worded.
   *
   * @param spoken every buyer line of the rehearsal so far, openings too
   * @throws IllegalArgumentException if the last turn is not the seller's
   */
  public static Said decide(Scenario scenario, long seed, List<String> spoken, Take take) {
    if (!(take.turns().getLast() instanceof Turn.BySeller said)) {
      throw new IllegalArgumentException("the buyer has answered already");
    }
    var decision = Mind.decide(scenario, take.state(), said.heard());
    return new Said(scenario, seed, take.number(), spoken, take.buyerLines(), decision);
  }

  /** The buyer's answer to the take's last turn, in the script's words. */
  public static Turn.ByBuyer answer(Scenario scenario, long seed, List<String> spoken, Take take) {
    return decide(scenario, seed, spoken, take).as(take.last() + 1, List.of());
  }
}
