package dev.sparring.scoring;

import static dev.sparring.scoring.Signal.done;
import static dev.sparring.scoring.Signal.measured;

import dev.sparring.buyer.Turn;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** What was told that nobody had asked for, and what was given. */
final class Telling {
  private static final Predicate<Turn.BySeller> PITCHES = turn -> turn.heard().pitchWords() > 0;
  private static final Predicate<Turn.BySeller> TIED =
      turn -> turn.heard().tied() > 0 || turn.heard().takesUp();

  static final List<Signal> SIGNALS =
      List.of(
          measured(
              "pitch_words",
              talk -> Measured.of(pitchWords(talk.turns()), talk.turnsWith(PITCHES))),
          measured(
              "pitch_before_discovery_words",
              talk -> beforeDiscovery(talk, turn -> turn.heard().pitchWords())),
          measured(
              "telling_before_discovery_words",
              talk -> beforeDiscovery(talk, turn -> turn.heard().tellingWords())),
          measured("telling_words", talk -> Measured.of(tellingWords(talk), tellingTurns(talk))),
          measured("telling_share", Telling::share),
          done("pitch_tied_share", Telling::tiedShare),
          done(
              "gave",
              talk -> Measured.yesIn(talk.turnsWith(t -> t.heard().gives() && TIED.test(t)))));

  private Telling() {}

  private static int pitchWords(List<Turn.BySeller> turns) {
    return turns.stream().mapToInt(turn -> turn.heard().pitchWords()).sum();
  }

  private static int tellingWords(Talk talk) {
    return talk.turns().stream().mapToInt(turn -> turn.heard().tellingWords()).sum();
  }

  private static List<Integer> tellingTurns(Talk talk) {
    return talk.turnsWith(turn -> turn.heard().tellingWords() > 0);
  }

  private static Measured share(Talk talk) {
    return Measured.of(Measured.share(tellingWords(talk), talk.sellerWords()), tellingTurns(talk));
  }

  private static Measured beforeDiscovery(Talk talk, ToIntFunction<Turn.BySeller> words) {
    var turns = talk.beforeFirstAnswer().filter(turn -> words.applyAsInt(turn) > 0).toList();
    return Measured.of(
        turns.stream().mapToInt(words).sum(), turns.stream().map(Turn::number).toList());
  }

  private static Measured tiedShare(Talk talk) {
    var tied = talk.turns().stream().filter(PITCHES.and(TIED)).toList();
    return new Measured(
        Measured.share(pitchWords(tied), pitchWords(talk.turns())),
        tied.stream().map(Turn::number).toList(),
        talk.turnsWith(PITCHES.and(TIED.negate())));
  }
}
