package dev.sparring.buyer;

import dev.sparring.scenario.Scenario;
import java.util.List;

/**
 * The script's voice: the scenario's own lines, and built-in ones of its language where it has
 * none. Pure.
 */
public final class Script implements Voice {
  @Override
  public String say(Said now) {
    throw new IllegalStateException("the script is being built");
  }

  /** The opening line of a take, never one of {@code spoken} while others are left. */
  public String opening(Scenario scenario, long seed, int take, List<String> spoken) {
    throw new IllegalStateException("the script is being built");
  }
}
