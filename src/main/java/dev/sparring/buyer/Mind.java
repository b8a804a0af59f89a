package dev.sparring.buyer;

import dev.sparring.buyer.Move.Agree;
import dev.sparring.buyer.Move.Ask;
import dev.sparring.buyer.Move.Judge;
import dev.sparring.buyer.Move.Leave;
import dev.sparring.buyer.Move.React;
import dev.sparring.hearing.Heard;
import dev.sparring.scenario.Scenario;
import dev.sparring.scenario.Scenario.After;
import dev.sparring.scenario.Scenario.Reaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the buyer takes it: docs/writing-a-scenario.md, "How the buyer takes it". */
public final class Mind {
  private Mind() {}

  /** Pure: the same scenario, state and line always give the same decision. */
  public static Decision decide(Scenario scenario, MindState state, Heard heard) {
    var now = new Impression(scenario, state, heard);
    var trust = Trust.after(now);
    var patience = Patience.after(now);
    var moves = patience.spent() ? List.<Move>of(new Leave()) : moves(now, trust, patience);
    return new Decision(moves, Memory.after(now, trust, patience, moves));
  }

  /** In the order in which they are said. */
  private static List<Move> moves(Impression now, Trust trust, Patience patience) {
    var knowledge = new Knowledge(now.scenario(), now.before().known(), trust.level());
    var moves = reactions(now, patience);
    moves.addAll(answers(now, knowledge, patience, moves.isEmpty()));
    if (!moves.contains(new Agree())) {
      due(now, moves).ifPresent(moves::add);
    }
    return moves;
  }

  private static List<Move> reactions(Impression now, Patience patience) {
    var moves = new ArrayList<Move>();
    if (now.challenge().isPresent()) {
      moves.add(new Judge(now.before().answering().getAsInt(), now.satisfies()));
    }
    if (now.runsOn()) {
      moves.add(new React(Reaction.INTERRUPTS));
    }
    patience.reaction().map(React::new).ifPresent(moves::add);
    if (now.onlyMirrors()) {
      moves.add(new React(Reaction.MIRROR));
    }
    return moves;
  }

  /** Never empty if nothing was {@code unsaid} before. */
  private static List<Move> answers(
      Impression now, Knowledge knowledge, Patience patience, boolean unsaid) {
    var answers = new Answers(now, knowledge, patience.cool() || now.runsOn());
    var moves = new ArrayList<>(answers.onTopic());
    if (now.proposes()) {
      moves.add(NextSteps.answer(now, knowledge, patience.cool()));
    }
    if (unsaid && moves.isEmpty()) {
      moves.add(answers.offTopic());
    }
    if (now.stacksAgain()) {
      moves.addFirst(new React(Reaction.STACKED));
    }
    return moves;
  }

  /** The next challenge, if it is time for it after these moves. */
  private static Optional<Ask> due(Impression now, List<Move> moves) {
    var next = now.before().challengesAsked();
    if (next >= now.scenario().challenges().size()) {
      return Optional.empty();
    }
    var isDue =
        switch (now.scenario().challenges().get(next).after()) {
          case After.Turns later -> now.before().sellerTurns() + 1 >= later.turns();
          case After.Known once -> Memory.known(now, moves).containsKey(once.topic());
        };
    return isDue ? Optional.of(new Ask(next)) : Optional.empty();
  }
}
