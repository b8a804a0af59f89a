package dev.sparring.buyer;

import dev.sparring.hearing.Ear;
import dev.sparring.hearing.Line;
import dev.sparring.hearing.Point;
import dev.sparring.hearing.Understood;
import dev.sparring.scenario.Scenario;
import java.util.List;
import java.util.Optional;

/** The road of one line: heard, decided, said. Every play of a scenario goes this way. */
public final class Exchange {
  private Exchange() {}

  /** The seller's next turn, heard against the take so far. */
  public static Turn.BySeller hear(Scenario scenario, Ear ear, Take take, String text) {
    return hear(scenario, ear, take, text, Understood.NOTHING);
  }

  /**
   * How a line was heard by somebody who understands.
   *
   * @param understood whether anything was; else it was heard by its words
   * @param consulted what it took; empty if that was known already
   * @param outcome in a word: {@code said}, or what was wrong
   */
  public record Listened(
      Turn.BySeller said, boolean understood, Optional<Consulted> consulted, String outcome) {}

  /**
   * The seller's next turn, as {@code listener} understands it; without an answer, by its words.
   */
  public static Listened listen(
      Scenario scenario, Ear ear, Listener listener, Take take, String text) {
    var byWords = hear(scenario, ear, take, text);
    try {
      var told = listener.listen(Overheard.of(scenario, take, text, byWords.heard()));
      return new Listened(
          hear(scenario, ear, take, text, told.understood()),
          !told.understood().isNothing(),
          told.consulted(),
          told.outcome());
    } catch (Consulted.Failed failed) {
      return new Listened(byWords, false, Optional.of(failed.consulted()), failed.why());
    }
  }

  private static Turn.BySeller hear(
      Scenario scenario, Ear ear, Take take, String text, Understood understood) {
    var state = take.state();
    var told = Remarks.of(scenario, take);
    var line =
        new Line(text, told.getLast(), told, pointsAskedFor(scenario, state), state.askedWhen());
    return new Turn.BySeller(take.last() + 1, text, ear.hear(line, understood));
  }

  static List<Point> pointsAskedFor(Scenario scenario, MindState state) {
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
