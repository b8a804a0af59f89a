package dev.sparring.buyer;

import dev.sparring.hearing.Remark;
import dev.sparring.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * All that a take's buyer said, as a line is heard against it. What was said in the script's words
 * stands for all the wordings that the script has for it; what was said in others, for itself.
 */
record Remarks(Scenario scenario, List<Remark> remarks) {

  /** The opening first, each of the buyer's turns after it. */
  static List<Remark> of(Scenario scenario, Take take) {
    var opening = List.of(Things.opening(scenario).wordings());
    var remarks = new ArrayList<Remark>();
    remarks.add(
        isSaid(take.opening(), opening) ? new Remark(opening, false) : Remark.of(take.opening()));
    var all = new Remarks(scenario, remarks);
    take.buyerTurns().forEach(turn -> remarks.add(all.next(turn)));
    return List.copyOf(remarks);
  }

  private Remark next(Turn.ByBuyer turn) {
    var parts =
        scripted(turn, Thing::wordings)
            .or(() -> scripted(turn, Thing::all))
            .orElseGet(() -> Remark.of(turn.text()).parts());
    return new Remark(parts, turn.moves().stream().anyMatch(this::waits));
  }

  private Optional<List<List<String>>> scripted(
      Turn.ByBuyer turn, Function<Thing, List<String>> wordings) {
    var things = Things.of(scenario, turn.after().cool());
    var parts =
        turn.moves().stream()
            .flatMap(
                move ->
                    Stream.concat(
                        things.of(move).stream().map(wordings),
                        move instanceof Move.SayAgain
                            ? remarks.getLast().parts().stream()
                            : Stream.<List<String>>empty()))
            .toList();
    return isSaid(turn.text(), parts) ? Optional.of(parts) : Optional.empty();
  }

  private boolean waits(Move move) {
    return move instanceof Move.Question
        || (move instanceof Move.SayAgain && remarks.getLast().waits());
  }

  /** Whether a text is one wording of each part, in their order. */
  private static boolean isSaid(String text, List<List<String>> parts) {
    if (parts.isEmpty()) {
      return text.isEmpty();
    }
    var rest = parts.subList(1, parts.size());
    return parts.getFirst().stream()
        .filter(text::startsWith)
        .anyMatch(wording -> isSaid(text.substring(wording.length()).stripLeading(), rest));
  }
}
