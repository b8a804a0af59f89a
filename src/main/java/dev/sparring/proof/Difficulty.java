package dev.sparring.proof;

import dev.sparring.scenario.Scenario;
import dev.sparring.scenario.Scenario.Topic;
import java.util.HashMap;
import java.util.Map;

/**
 * What it takes to earn every topic.
 *
 * @param level 1 to 5: one, and one more for each of: a topic that needs another; a guarded topic;
 *     a buyer with less than the usual patience of 3; more than two turns a minute
 * @param turns the seller turns in which every topic that can be opened was
 * @param steps topics on the longest way of needs, 1 where none needs another
 * @param guarded topics that are told only in trust
 * @param patience trying turns that end the take
 */
public record Difficulty(int level, int turns, int steps, int guarded, int patience) {
  private static final int USUAL_PATIENCE = 3;
  private static final int TURNS_A_MINUTE = 2;

  /**
   * @param turns the seller turns in which every topic that can be opened was
   */
  static Difficulty of(Scenario scenario, int turns) {
    var steps = steps(scenario);
    var guarded = (int) scenario.topics().stream().filter(Topic::guarded).count();
    var patience = scenario.buyer().patience();
    var level =
        1
            + (steps > 1 ? 1 : 0)
            + (guarded > 0 ? 1 : 0)
            + (patience < USUAL_PATIENCE ? 1 : 0)
            + (turns > TURNS_A_MINUTE * scenario.minutes() ? 1 : 0);
    return new Difficulty(level, turns, steps, guarded, patience);
  }

  private static int steps(Scenario scenario) {
    var known = new HashMap<String, Integer>();
    return scenario.topics().stream()
        .mapToInt(topic -> steps(scenario, topic, known))
        .max()
        .orElse(1);
  }

  /**
   * @param known by topic, so that none is counted twice: where many ways lead to a topic, there
   *     are more ways than time
   */
  private static int steps(Scenario scenario, Topic topic, Map<String, Integer> known) {
    var before = known.get(topic.id());
    if (before != null) {
      return before;
    }
    var longest =
        topic.needs().stream().mapToInt(need -> steps(scenario, scenario.topic(need), known)).max();
    var steps = 1 + longest.orElse(0);
    known.put(topic.id(), steps);
    return steps;
  }
}
