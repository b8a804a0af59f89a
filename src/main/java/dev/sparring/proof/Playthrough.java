package dev.sparring.proof;

import dev.sparring.buyer.Exchange;
import dev.sparring.buyer.Script;
import dev.sparring.buyer.Take;
import dev.sparring.rehearsal.Play;
import java.util.List;
import java.util.Optional;

/** Plays a take on the script, line by line. */
public final class Playthrough {
  private static final long SEED = 1;

  private Playthrough() {}

  /** Says these lines to the scripted buyer until they are all said or the buyer ends the take. */
  public static Take of(Play play, List<String> says) {
    return of(play, SEED, says);
  }

  static Take of(Play play, List<String> says, Effort effort) {
    var take = opened(play);
    for (var line : says) {
      take = take.state().over() ? take : and(play, take, line, effort);
    }
    return take;
  }

  /** The same, where the buyer chooses its wordings by this seed. */
  static Take of(Play play, long seed, List<String> says) {
    var take = opened(play, seed);
    for (var line : says) {
      take = take.state().over() ? take : and(play, seed, take, line);
    }
    return take;
  }

  static Take opened(Play play) {
    return opened(play, SEED);
  }

  private static Take opened(Play play, long seed) {
    var opening = Script.opening(play.scenario(), seed, 1, List.of());
    return new Take(1, opening, List.of(), Optional.empty());
  }

  /** The take with one more exchange. */
  static Take and(Play play, Take take, String line, Effort effort) {
    effort.spend();
    return and(play, SEED, take, line);
  }

  private static Take and(Play play, long seed, Take take, String line) {
    var asked = take.with(Exchange.hear(play.scenario(), play.ear(), take, line));
    var spoken = take.buyerLines();
    return asked.with(Exchange.answer(play.scenario(), seed, spoken, asked));
  }
}
