package dev.sparring.scenario;

import dev.sparring.scenario.Node.Text;
import dev.sparring.scenario.Promise.Bounds;
import dev.sparring.scenario.Promise.Expect;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads the tests of a scenario. */
final class TestReader {
  private final TopicNames names;

  TestReader(TopicNames names) {
    this.names = names;
  }

  Promise test(Fields test) {
    var says = test.lines("says");
    return new Promise(
        test.text("name"),
        test.yes("show"),
        says,
        test.map("expect", "expect", expect -> expect(expect, says.size())),
        test.place().line());
  }

  private Expect expect(Fields expect, int turns) {
    return new Expect(
        expect.names("knows").map(known -> names.known(Optional.of(known))),
        names.known(expect.names("not_knows")),
        topicOfTurn(expect, turns),
        expect.maybeYes("left"),
        expect.maybeYes("challenged"),
        expect.maybeYes("next_step"),
        expect.maps("scores", "score", (criterion, bounds) -> bounds(bounds)));
  }

  private Map<Integer, String> topicOfTurn(Fields expect, int turns) {
    var topics = new LinkedHashMap<Integer, String>();
    for (var entry : expect.entries("topic_of_turn")) {
      var turn = entry.key().value();
      if (!turn.matches("[1-9]\\d{0,3}") || Integer.parseInt(turn) > turns) {
        expect.problems().add(entry.key().place(), "no-such-turn", turn, turns);
      } else if (entry.value() instanceof Text topic) {
        names.check(topic);
        topics.put(Integer.parseInt(turn), topic.value());
      } else {
        expect.problems().add(entry.value().place(), "list-for-text", turn);
      }
    }
    return topics;
  }

  private static Bounds bounds(Fields score) {
    var bounds = new Bounds(score.number("at_least"), score.number("at_most"));
    if (bounds.atLeast().isEmpty() && bounds.atMost().isEmpty()) {
      score.problems().add(score.place(), "no-bounds");
    }
    return bounds;
  }
}
