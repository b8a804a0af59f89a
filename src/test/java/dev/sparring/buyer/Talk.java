package dev.sparring.buyer;

import dev.sparring.scenario.Scenario;
import java.util.List;

/** A talk with a buyer, line by line. */
final class Talk {
  private final Scenario scenario;
  private MindState state = MindState.atTheOpening();
  private List<Move> moves = List.of();

  private Talk(Scenario scenario) {
    this.scenario = scenario;
  }

  static Talk with(Scenario scenario, SellerLine... lines) {
    var talk = new Talk(scenario);
    for (var line : lines) {
      talk.hears(line);
    }
    return talk;
  }

  /** The moves that answer one more line. */
  List<Move> hears(SellerLine line) {
    var decision = Mind.decide(scenario, state, line.heard());
    state = decision.after();
    moves = decision.moves();
    return moves;
  }

  /** The moves that answered the last line. */
  List<Move> moves() {
    return moves;
  }

  MindState state() {
    return state;
  }

  int trust() {
    return state.trust();
  }
}
