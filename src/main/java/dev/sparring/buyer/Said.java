package dev.sparring.buyer;

import dev.sparring.scenario.Scenario;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the buyer says next: what the mind has decided, and all that a wording depends on.
 *
 * @param seed the rehearsal's; the same seed gives the same lines
 * @param take the take's number
 * @param spoken every buyer line of the rehearsal so far, openings too: a wording is not said again
 *     while others are left
 * @param lines the buyer's lines of this take, the opening first: none is said twice in a take
 */
public record Said(
    Scenario scenario,
    long seed,
    int take,
    List<String> spoken,
    List<String> lines,
    Decision decision) {
  public Said {
    lines = List.copyOf(lines);
    spoken = List.copyOf(spoken);
  }

  List<Move> moves() {
    return decision.moves();
  }

  /** Whether the buyer has cooled and answers shortly. */
  boolean cool() {
    return decision.after().cool();
  }

  /**
   * As a turn, which leaves nothing out that counts as told: what is missing is said in the
   * script's words.
   *
   * @param sentences what was said of it in other words; none if it was not begun
   */
  public Turn.ByBuyer as(int number, List<String> sentences) {
    var rest = sentences.isEmpty() ? Script.lines(this) : Owed.of(this, sentences);
    var text = Stream.concat(sentences.stream(), rest.stream()).collect(Collectors.joining(" "));
    return new Turn.ByBuyer(number, text, decision.moves(), decision.after());
  }

  /** As a turn that was broken off after these sentences. */
  public Turn.ByBuyer brokenOff(int number, List<String> sentences) {
    return new Turn.ByBuyer(
        number, String.join(" ", sentences), decision.moves(), decision.after());
  }
}
