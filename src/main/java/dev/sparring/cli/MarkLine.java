package dev.sparring.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sparring.agreement.Mark;
import dev.sparring.scenario.Nearest;
import dev.sparring.scoring.Points;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** One person's mark of one take. */
record MarkLine(String take, String by, Mark mark) {
  /** {@code note} is for whoever marks. */
  private static final List<String> MEMBERS =
      List.of("id", "by", "overall", "about", "keeps", "turn", "note");

  /**
   * @throws JsonLines.Bad with all that is wrong
   */
  static MarkLine of(ObjectNode row) {
    return new Reading(row, new ArrayList<>()).line();
  }

  private record Reading(ObjectNode row, List<String> wrong) {
    MarkLine line() {
      row.fieldNames().forEachRemaining(name -> known("member", MEMBERS, name));
      var line =
          new MarkLine(
              named("id", "must name the take"),
              named("by", "must say who marked it"),
              new Mark(
                  overall(),
                  point("about", Points.TO_CHANGE),
                  point("keeps", Points.TO_KEEP),
                  turn()));
      if (!wrong.isEmpty()) {
        throw new JsonLines.Bad(String.join("; ", wrong));
      }
      return line;
    }

    private String named(String member, String must) {
      var name = JsonLines.name(row, member);
      if (name.isEmpty()) {
        wrong.add("'%s' %s".formatted(member, must));
      }
      return name;
    }

    private Optional<JsonNode> given(String name) {
      return Optional.ofNullable(row.get(name)).filter(value -> !value.isNull());
    }

    private OptionalDouble overall() {
      var given = given("overall");
      if (given.isPresent() && !isMark(given.get())) {
        wrong.add("'overall' must be a number from 1 to 5, halves allowed");
      }
      return given.stream().mapToDouble(JsonNode::asDouble).findFirst();
    }

    private static boolean isMark(JsonNode value) {
      var halves = 2 * value.asDouble();
      return value.isNumber() && halves == Math.rint(halves) && halves >= 2 && halves <= 10;
    }

    private OptionalInt turn() {
      var given = given("turn");
      if (given.isPresent() && !(given.get().isInt() && given.get().asInt() > 0)) {
        wrong.add("'turn' must be the number of a turn, from 1");
      }
      return given.stream().mapToInt(JsonNode::asInt).findFirst();
    }

    private Optional<String> point(String name, List<String> points) {
      var point = given(name).map(JsonNode::asText);
      point.ifPresent(said -> known("point for '" + name + "'", points, said));
      return point;
    }

    private void known(String what, List<String> names, String said) {
      if (!names.contains(said)) {
        wrong.add(
            "'%s' is no %s; %s"
                .formatted(
                    said,
                    what,
                    Nearest.to(said, names)
                        .map("did you mean '%s'?"::formatted)
                        .orElse("known: " + String.join(", ", names))));
      }
    }
  }
}
