package dev.sparring.scoring;

import static dev.sparring.scoring.Signal.done;

import dev.sparring.buyer.Turn;
import dev.sparring.hearing.Sentence;
import java.util.List;
import java.util.function.Predicate;

/** What is good whatever else went wrong. */
final class Courtesies {
  static final List<Signal> SIGNALS =
      List.of(
          yes(
              "introduced",
              turn -> turn.heard().sentences().stream().anyMatch(Sentence::introduces)),
          yes(
              "encouraged",
              turn ->
                  turn.heard().encourages()
                      || turn.heard().cares()
                      || turn.heard().does("encourage")
                      || turn.heard().does("empathy")),
          yes(
              "polite",
              turn ->
                  turn.heard().courtesies() > 0
                      || turn.heard().smallTalk()
                      || turn.heard().does("thanks_bye")));

  private Courtesies() {}

  private static Signal yes(String name, Predicate<Turn.BySeller> what) {
    return done(name, talk -> Measured.yesIn(talk.turnsWith(what)));
  }
}
