package dev.sparring.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** What an author most likely did where the YAML parser gives up. */
final class Syntax {
  /** Words of the parser, in the order in which they are looked for, and the kind of problem. */
  private static final List<Map.Entry<String, String>> KINDS =
      List.of(
          Map.entry("TAB", "syntax-tab"),
          Map.entry("quoted scalar", "syntax-quote"),
          Map.entry("mapping values are not allowed", "syntax-colon"),
          Map.entry("flow sequence", "syntax-bracket"),
          Map.entry("flow mapping", "syntax-brace"),
          Map.entry("block", "syntax-indent"),
          Map.entry("simple key", "syntax-key"));

  private static final Set<String> OPENED =
      Set.of("syntax-quote", "syntax-bracket", "syntax-brace", "syntax-key");

  private Syntax() {}

  static String kindOf(MarkedYamlEngineException e) {
    var said = e.getProblem() + " " + e.getContext();
    return KINDS.stream()
        .filter(kind -> said.contains(kind.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("syntax");
  }

  /**
   * Where it happened: for what is not closed, where it was opened, for the parser gives up lines
   * later.
   */
  static Optional<Mark> markOf(MarkedYamlEngineException e, String kind) {
    var gaveUp = e.getProblemMark();
    var opened = e.getContextMark();
    var line = gaveUp.map(Mark::getLine);
    return opened.isPresent() && OPENED.contains(kind) && !opened.map(Mark::getLine).equals(line)
        ? opened
        : gaveUp.or(() -> opened);
  }
}
