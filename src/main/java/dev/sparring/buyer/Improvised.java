package dev.sparring.buyer;

import dev.sparring.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/**
 * What the buyer has said beyond the script: told to the voice again and again, so that it is the
 * same person in every take. It is read from the turns as they were journalled.
 *
 * @param asked the seller's line
 * @param said the buyer's
 */
public record Improvised(String asked, String said) {

  /** In the order in which it was said. */
  public static List<Improvised> in(Scenario scenario, List<Take> takes) {
    var improvised = new ArrayList<Improvised>();
    for (var take : takes) {
      for (var i = 1; i < take.turns().size(); i++) {
        if (take.turns().get(i - 1) instanceof Turn.BySeller asked
            && take.turns().get(i) instanceof Turn.ByBuyer said
            && isImprovised(scenario, asked, said)) {
          improvised.add(new Improvised(asked.text(), said.text()));
        }
      }
    }
    return List.copyOf(improvised);
  }

  private static boolean isImprovised(Scenario scenario, Turn.BySeller asked, Turn.ByBuyer said) {
    return !said.text().isEmpty()
        && Leeway.of(scenario, said.moves(), said.after(), asked.heard()) == Leeway.SMALL_THINGS
        && Things.of(scenario, said.after().cool()).of(said.moves().getFirst()).stream()
            .noneMatch(thing -> thing.all().contains(said.text()));
  }
}
