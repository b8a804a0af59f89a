package dev.sparring.buyer;

import dev.sparring.buyer.Move.Agree;
import dev.sparring.buyer.Move.Answer;
import dev.sparring.buyer.Move.Ask;
import dev.sparring.buyer.Move.AskBack;
import dev.sparring.buyer.Move.AskWhen;
import dev.sparring.buyer.Move.Judge;
import dev.sparring.buyer.Move.Leave;
import dev.sparring.buyer.Move.Press;
import dev.sparring.buyer.Move.React;
import dev.sparring.buyer.Move.TellBackground;
import dev.sparring.hearing.Heard;
import dev.sparring.scenario.Scenario;
import dev.sparring.scenario.Scenario.After;
import dev.sparring.scenario.Scenario.Reaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
    if (moves.stream().noneMatch(Mind::waits)) {
      due(now, moves).ifPresent(moves::add);
    }
    return moves;
  }

  /** After these the buyer asks nothing of its own. */
  private static boolean waits(Move move) {
    return move instanceof Agree
        || move instanceof AskBack
        || move instanceof AskWhen
        || move instanceof Press;
  }

  private static List<Move> reactions(Impression now, Patience patience) {
    var moves = new ArrayList<Move>();
    var answering = now.answering();
    if (answering.stopsHalfway()) {
      moves.add(new Press());
    } else if (answering.isJudged()) {
      moves.add(new Judge(now.before().answering().getAsInt(), answering.satisfies()));
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
    if (now.proposes()) {
      return proposed(now, knowledge, patience, answers);
    }
    var moves = new ArrayList<>(answers.onTopic());
    if (moves.isEmpty()) {
      moves.addAll(answers.inKinds());
    }
    if (!unsaid) {
      moves.removeIf(move -> !tells(move));
    } else if (moves.isEmpty()) {
      moves.add(answers.offTopic());
    }
    if (now.stacksAgain()) {
      moves.addFirst(new React(Reaction.STACKED));
    }
    return moves;
  }

  /**
   * A question beside what is proposed is answered; then the buyer turns nothing down, and takes
   * nothing up over a question that came last. Nor is a promise turned down that is part of the
   * answer to a challenge.
   */
  private static List<Move> proposed(
      Impression now, Knowledge knowledge, Patience patience, Answers answers) {
    var answer = NextSteps.answer(now, knowledge, patience.cool());
    var asked = now.asking().besideTheStep() ? answers.onTopic() : List.<Move>of();
    var told = asked.stream().filter(Mind::tells).toList();
    if (now.answering().isJudged() && !(takesUp(answer) && now.answering().satisfies())) {
      return told;
    }
    return !told.isEmpty() && (!takesUp(answer) || now.asking().atTheEnd())
        ? asked
        : Stream.concat(asked.stream(), answer.stream()).toList();
  }

  private static boolean takesUp(List<Move> answer) {
    return answer.stream().anyMatch(move -> move instanceof Agree || move instanceof AskWhen);
  }

  /** After a reaction nothing else is said but what is told: no second thing is waved away. */
  private static boolean tells(Move move) {
    return move instanceof Answer || move instanceof TellBackground;
  }

  /** The next challenge, if it is time for it after these moves. */
  private static Optional<Ask> due(Impression now, List<Move> moves) {
    var next = now.before().challengesAsked();
    if (now.answering().goesOn() || next >= now.scenario().challenges().size()) {
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
