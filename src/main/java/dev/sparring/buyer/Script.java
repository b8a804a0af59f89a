package dev.sparring.buyer;

import dev.sparring.buyer.Move.SayAgain;
import dev.sparring.scenario.Scenario;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The script's voice: the scenario's own lines, and built-in ones of its language where it has
 * none, or where all of its own were said in this take. Pure.
 */
public final class Script {
  private final Said now;
  private final Things things;
  private final Wordings wordings;

  private Script(Said now) {
    this.now = now;
    this.things = Things.of(now.scenario(), now.cool());
    this.wordings = new Wordings(now.seed(), now.take(), now.spoken(), now.lines());
  }

  /** The buyer's line, never empty. */
  public static String say(Said now) {
    return String.join(" ", lines(now));
  }

  /** What is said for each move, in their order. */
  static List<String> lines(Said now) {
    var script = new Script(now);
    return now.moves().stream().map(script::line).toList();
  }

  /** The opening line of a take, never one of {@code spoken} while others are left. */
  public static String opening(Scenario scenario, long seed, int take, List<String> spoken) {
    return new Wordings(seed, take, spoken, List.of()).pick(Things.opening(scenario));
  }

  private String line(Move move) {
    var line = things.of(move).stream().map(wordings::pick).collect(Collectors.joining(" "));
    return move instanceof SayAgain ? line + " " + now.lines().getLast() : line;
  }
}
