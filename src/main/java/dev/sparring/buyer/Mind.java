package dev.sparring.buyer;

import dev.sparring.hearing.Heard;
import dev.sparring.scenario.Scenario;

/** How the buyer takes it: docs/writing-a-scenario.md, "How the buyer takes it". */
public final class Mind {
  private Mind() {}

  /** Pure: the same scenario, state and line always give the same decision. */
  public static Decision decide(Scenario scenario, MindState state, Heard heard) {
    throw new IllegalStateException("the mind is being built");
  }
}
