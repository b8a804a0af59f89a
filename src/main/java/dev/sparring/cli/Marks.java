package dev.sparring.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sparring.agreement.Mark;
import dev.sparring.agreement.Marked;
import dev.sparring.scenario.Nearest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** People's marks beside Sparring's own of the same takes. */
final class Marks {
  private final Map<String, Mark> bySparring;
  private final SortedMap<String, SortedMap<String, Mark>> byPeople = new TreeMap<>();
  private final Map<List<String>, Integer> lines = new HashMap<>();

  private Marks(Map<String, Mark> bySparring) {
    this.bySparring = bySparring;
  }

  /**
   * In the order of their ids, so that the order of lines makes no difference.
   *
   * @throws Stop with all that is wrong, if anything is
   */
  static List<Marked> read(Path file, Map<String, Mark> bySparring) throws IOException {
    var marks = new Marks(bySparring);
    Stop.ifAny(JsonLines.all(file, marks::add));
    if (marks.byPeople.isEmpty()) {
      throw new Stop(1, file + ": there are no marks in it");
    }
    return marks.takes();
  }

  private List<Marked> takes() {
    return byPeople.entrySet().stream()
        .map(
            take ->
                new Marked(Objects.requireNonNull(bySparring.get(take.getKey())), take.getValue()))
        .toList();
  }

  private void add(ObjectNode row, int number) {
    var line = MarkLine.of(row);
    if (!bySparring.containsKey(line.take())) {
      throw new JsonLines.Bad(
          "'%s' is none of the takes in --scores%s"
              .formatted(
                  line.take(),
                  Nearest.to(line.take(), bySparring.keySet())
                      .map("; did you mean '%s'?"::formatted)
                      .orElse("")));
    }
    var earlier = lines.putIfAbsent(List.of(line.take(), line.by()), number);
    if (earlier != null) {
      throw new JsonLines.Bad(
          "%s marked '%s' in line %d already".formatted(line.by(), line.take(), earlier));
    }
    byPeople.computeIfAbsent(line.take(), take -> new TreeMap<>()).put(line.by(), line.mark());
  }
}
