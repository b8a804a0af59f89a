package dev.sparring;

import dev.sparring.buyer.Ended;
import dev.sparring.buyer.Exchange;
import dev.sparring.buyer.Take;
import dev.sparring.buyer.Turn;
import dev.sparring.hearing.Language;
import dev.sparring.rehearsal.Library;
import dev.sparring.rehearsal.Play;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Hearing one line in the middle of a call, and a whole turn of it: heard, decided, said. */
final class HearingBench {
  private static final int TIMES = 20_000;

  private HearingBench() {}

  public static void main(String[] args) throws Exception {
    try (var library = Library.of(Path.of("scenarios"), wrong -> {})) {
      var play = library.find("whitepaper-lead", Language.EN).orElseThrow();
      var lines = lines(play);
      var take = talked(play, lines);
      var next = new int[1];
      Measured.times(
              TIMES,
              () ->
                  Exchange.hear(
                      play.scenario(), play.ear(), take, lines.get(next[0]++ % lines.size())))
          .print("hear a line");
      Measured.times(TIMES, () -> exchange(play, take, lines.get(next[0]++ % lines.size())))
          .print("hear, decide, say");
    }
  }

  /** Every line of the scenario's own tests. */
  static List<String> lines(Play play) {
    return play.scenario().tests().stream().flatMap(test -> test.says().stream()).toList();
  }

  /** A call that has gone on for a while. */
  private static Take talked(Play play, List<String> lines) {
    var take =
        new Take(1, play.scenario().opening().getFirst(), List.of(), Optional.<Ended>empty());
    for (var line : lines.subList(0, 6)) {
      take = exchange(play, take, line);
    }
    return take;
  }

  private static Take exchange(Play play, Take take, String line) {
    var heard = with(take, Exchange.hear(play.scenario(), play.ear(), take, line));
    return with(heard, Exchange.answer(play.scenario(), 7, heard.buyerLines(), heard));
  }

  private static Take with(Take take, Turn turn) {
    var turns = new ArrayList<>(take.turns());
    turns.add(turn);
    return new Take(take.number(), take.opening(), turns, take.ended());
  }
}
