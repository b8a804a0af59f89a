package dev.sparring.cli;

import dev.sparring.buyer.Ended;
import dev.sparring.buyer.Exchange;
import dev.sparring.buyer.MindState;
import dev.sparring.buyer.Script;
import dev.sparring.buyer.Take;
import dev.sparring.rehearsal.Play;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

/** One take, typed line by line. */
record TerminalCall(Play play, long seed, Explained explained, BufferedReader in, PrintStream out) {

  /**
   * Until either side ends it.
   *
   * @param heard whether every line is explained, and not only where it is asked for
   */
  Take take(boolean heard) throws IOException {
    var take = opened();
    while (take.ended().isEmpty()) {
      out.print("> ");
      out.flush();
      var text = Optional.ofNullable(in.readLine()).orElse("").strip();
      if (text.isEmpty() || text.equals("/stop")) {
        take = take.ended(Ended.STOPPED);
      } else if (text.equals("/heard")) {
        out.println(explained.lastLine(take));
      } else {
        take = answered(take, text, heard);
      }
    }
    return take;
  }

  private Take opened() {
    var scenario = play.scenario();
    var opening = Script.opening(scenario, seed, 1, List.of());
    out.println(scenario.title() + "\n\n" + scenario.brief().strip() + "\n");
    says(opening);
    return new Take(1, opening, List.of(), Optional.empty());
  }

  private Take answered(Take before, String text, boolean heard) {
    var asked = before.with(Exchange.hear(play.scenario(), play.ear(), before, text));
    var answer = Exchange.answer(play.scenario(), seed, asked.buyerLines(), asked);
    var take = asked.with(answer);
    if (heard) {
      out.println(explained.lastLine(take));
    }
    says(answer.text());
    return ended(answer.after()).map(take::ended).orElse(take);
  }

  private static Optional<Ended> ended(MindState state) {
    return state.left()
        ? Optional.of(Ended.BUYER_LEFT)
        : state.agreed() ? Optional.of(Ended.AGREED) : Optional.empty();
  }

  private void says(String line) {
    out.println(play.scenario().buyer().name() + ": " + line);
  }
}
