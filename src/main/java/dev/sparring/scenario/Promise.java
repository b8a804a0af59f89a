package dev.sparring.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A play that the scenario promises.
 *
 * @param show whether it may be read after the last take, as an example
 * @param says the seller's lines in order
 * @param line 1-based line of the test in its file
 */
public record Promise(String name, boolean show, List<String> says, Expect expect, int line) {
  public Promise {
    says = List.copyOf(says);
  }

  /**
   * @param knows topics that must be known at the end; present and empty means that none may be
   * @param topicOfTurn by the seller's n-th line, from 1: the topic that it must have asked for
   */
  public record Expect(
      Optional<List<String>> knows,
      List<String> notKnows,
      Map<Integer, String> topicOfTurn,
      Optional<Boolean> left,
      Optional<Boolean> challenged,
      Optional<Boolean> nextStep,
      Map<String, Bounds> scores) {
    public Expect {
      knows = knows.map(List::copyOf);
      notKnows = List.copyOf(notKnows);
      topicOfTurn = Map.copyOf(topicOfTurn);
      scores = Map.copyOf(scores);
    }
  }

  /** Bounds on a criterion's score, 1 to 5; at least one is present. */
  public record Bounds(OptionalDouble atLeast, OptionalDouble atMost) {}
}
