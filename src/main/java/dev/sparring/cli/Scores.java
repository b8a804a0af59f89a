package dev.sparring.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sparring.agreement.Mark;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Sparring's own marks, as {@code score} wrote them. */
final class Scores {
  private static final List<String> WRITTEN = List.of("overall", "strength", "improvement");

  private final Map<String, Mark> byTake = new HashMap<>();

  private Scores() {}

  /**
   * By the id of the take.
   *
   * @throws Stop if a line is not of {@code score}, with all that are not
   */
  static Map<String, Mark> read(Path file) throws IOException {
    var scores = new Scores();
    Stop.ifAny(JsonLines.all(file, (row, line) -> scores.add(row)));
    return Map.copyOf(scores.byTake);
  }

  private void add(ObjectNode row) {
    if (row.has("error")) {
      throw new JsonLines.Bad("'score' says: " + row.get("error").asText());
    }
    if (!WRITTEN.stream().allMatch(row::has)) {
      throw new JsonLines.Bad("'score' has not written this");
    }
    var take = JsonLines.name(row, "id");
    if (take.isEmpty()) {
      throw new JsonLines.Bad("'score' was given no 'id' of this");
    }
    if (byTake.put(take, mark(row)) != null) {
      throw new JsonLines.Bad("'%s' was there before".formatted(take));
    }
  }

  private static Mark mark(ObjectNode row) {
    return new Mark(
        row.get("overall").isNumber()
            ? OptionalDouble.of(row.get("overall").asDouble())
            : OptionalDouble.empty(),
        about(row, "improvement"),
        about(row, "strength"),
        row.path("improvement").path("turn").isInt()
            ? OptionalInt.of(row.path("improvement").path("turn").asInt())
            : OptionalInt.empty());
  }

  private static Optional<String> about(ObjectNode row, String coached) {
    return Optional.of(JsonLines.optionalText(row.get(coached), "about"))
        .filter(point -> !point.isEmpty());
  }
}
