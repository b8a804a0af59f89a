package dev.sparring.web.pages;

import dev.sparring.buyer.Exchange;
import dev.sparring.buyer.Script;
import dev.sparring.buyer.Take;
import dev.sparring.rehearsal.Play;
import dev.sparring.scenario.Promise;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An author's example of a good call, played through with the scenario's own buyer. */
record Example(String name, List<Marked> lines) {
  private static final long SEED = 1;

  static List<Example> in(Play play) {
    return play.scenario().tests().stream()
        .filter(Promise::show)
        .map(test -> new Example(test.name(), played(play, test)))
        .toList();
  }

  private static List<Marked> played(Play play, Promise test) {
    var scenario = play.scenario();
    var spoken = new ArrayList<>(List.of(Script.opening(scenario, SEED, 1, List.of())));
    var take = new Take(1, spoken.getFirst(), List.of(), Optional.empty());
    for (var text : test.says()) {
      take = take.with(Exchange.hear(scenario, play.ear(), take, text));
      var answer = Exchange.answer(scenario, SEED, spoken, take);
      spoken.add(answer.text());
      take = take.with(answer);
      if (answer.after().over()) {
        break;
      }
    }
    return Marked.whole(take, scenario.buyer().name());
  }
}
