package dev.sparring.buyer;

import dev.sparring.buyer.Move.Nod;
import dev.sparring.buyer.Move.OfferThread;
import dev.sparring.buyer.Move.React;
import dev.sparring.hearing.Sentence;
import dev.sparring.scenario.Scenario.Reaction;
import java.util.Optional;
import java.util.Set;

/** What a line gets for which the buyer has nothing to tell. */
record PuttingOff(Impression now, Knowledge knowledge) {
  private static final Set<Reaction> MISSES =
      Set.of(Reaction.NO_IDEA, Reaction.LOOKS_UP, Reaction.UNCLEAR);

  /** For a line in no topic, so that nobody is left hanging. */
  Move offTopic() {
    var heard = now.heard();
    if (heard.isPitch() && heard.tied() == 0) {
      return new React(Reaction.PITCH);
    }
    return remark()
        .or(() -> now.asking().last().map(this::question))
        .map(this::neverTwice)
        .orElseGet(this::statement);
  }

  /** For what goes beyond all that there is to tell of a topic. */
  Move beyond() {
    return remark()
        .or(() -> now.asking().last().map(this::question))
        .map(move -> isMiss(move) && now.before().misses() > 0 ? nothingToAdd() : move)
        .orElseGet(this::statement);
  }

  /** A summary is confirmed, and care taken, though a "have I got that right?" may follow. */
  private Optional<Move> remark() {
    if (now.before().known().isEmpty()) {
      return Optional.empty();
    }
    if (now.sumsUp()) {
      return Optional.of(new React(Reaction.CONFIRMS));
    }
    return now.feels() ? Optional.of(goOn()) : Optional.empty();
  }

  private Move question(Sentence last) {
    if (!now.heard().understood()) {
      return new React(Reaction.UNCLEAR);
    }
    if (last.asksOpen()) {
      return new React(Reaction.NO_IDEA);
    }
    if (!last.polar()) {
      return new React(Reaction.LOOKS_UP);
    }
    return new React(now.greets() ? Reaction.SMALL_TALK : Reaction.HEDGES);
  }

  private Move statement() {
    if (now.greets()) {
      return new React(Reaction.SMALL_TALK);
    }
    if (now.takesUp() && !now.heard().isTelling()) {
      return goOn();
    }
    return now.makesSense() ? new Nod() : neverTwice(new React(Reaction.UNCLEAR));
  }

  private static Move nothingToAdd() {
    return new React(Reaction.REPEAT);
  }

  static boolean isMiss(Move move) {
    return move instanceof React react && MISSES.contains(react.kind());
  }

  private static Move goOn() {
    return new React(Reaction.ENCOURAGED);
  }

  /** Never two misses running: at the second, a thread. */
  private Move neverTwice(Move move) {
    if (!isMiss(move) || now.before().misses() == 0) {
      return move;
    }
    return knowledge.thread().<Move>map(OfferThread::new).orElse(goOn());
  }
}
