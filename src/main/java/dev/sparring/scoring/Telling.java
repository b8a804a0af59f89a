package dev.sparring.scoring;

import static dev.sparring.scoring.Signal.done;
import static dev.sparring.scoring.Signal.measured;

import dev.sparring.buyer.Turn;
import dev.sparring.hearing.Asks;
import dev.sparring.hearing.Heard;
import dev.sparring.hearing.Sentence;
import java.util.List;
import java.util.function.ToIntFunction;

/** What was told that nobody had asked for, and what was given. */
final class Telling {
  /** Sentences of so few words show that one listens ("that is hard"), or nothing at all. */
  private static final int NOD = 4;

  /** So many words told unasked before the buyer told anything are a pitch. */
  private static final int TOLD_EARLY = 10;

  /** So many words about one's own things are, whatever they tell. */
  private static final int OWN_EARLY = 45;

  /** More than this shares words with the buyer by chance. */
  private static final int TIED_AT_MOST = 45;

  static final List<Signal> SIGNALS =
      List.of(
          measured(
              "pitch_words",
              talk -> Measured.of(pitchWords(talk.turns()), talk.turnsWith(Telling::pitches))),
          measured(
              "pitch_before_discovery_words",
              talk -> beforeDiscovery(talk, turn -> turn.heard().pitchWords())),
          measured(
              "telling_before_discovery_words",
              talk -> beforeDiscovery(talk, turn -> turn.heard().tellingWords())),
          measured("pitched_early", Telling::early),
          measured("telling_words", talk -> Measured.of(tellingWords(talk), tellingTurns(talk))),
          measured("telling_share", Telling::share),
          measured("own_talk_share", Telling::ownTalk),
          done("pitch_tied_share", Telling::tiedShare),
          done("gave", talk -> Measured.yesIn(talk.turnsWith(Telling::gives))));

  private Telling() {}

  private static boolean gives(Turn.BySeller turn) {
    return (turn.heard().gives() || turn.heard().does("gives_useful")) && isTied(turn);
  }

  private static boolean pitches(Turn.BySeller turn) {
    return turn.heard().pitchWords() > 0;
  }

  private static boolean isTied(Turn.BySeller turn) {
    return turn.heard().does("relates")
        || (turn.heard().tellingWords() <= TIED_AT_MOST
            && (turn.heard().tied() > 0 || turn.heard().takesUp()));
  }

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

  /** Of all words those that are not spent on the other: a wider net than telling. */
  private static Measured ownTalk(Talk talk) {
    int own = talk.sentences().filter(Telling::isOwnTalk).mapToInt(Sentence::words).sum();
    return Measured.of(
        Measured.share(own, talk.sellerWords()),
        talk.turnsWith(turn -> turn.heard().sentences().stream().anyMatch(Telling::isOwnTalk)));
  }

  private static boolean isOwnTalk(Sentence sentence) {
    return sentence.asks() == Asks.NOTHING
        && sentence.words() > NOD
        && !Listening.isOfTheOther(sentence)
        && !sentence.introduces()
        && !sentence.answers();
  }

  private static Measured beforeDiscovery(Talk talk, ToIntFunction<Turn.BySeller> words) {
    var turns = talk.beforeFirstAnswer().filter(turn -> words.applyAsInt(turn) > 0).toList();
    return Measured.of(
        turns.stream().mapToInt(words).sum(), turns.stream().map(Turn::number).toList());
  }

  /** Yes where much was told, or sold, before the buyer had told anything. */
  private static Measured early(Talk talk) {
    var before = talk.beforeFirstAnswer().filter(turn -> !talk.answersChallenge(turn)).toList();
    int told = before.stream().mapToInt(turn -> turn.heard().tellingWords()).sum();
    int own = before.stream().mapToInt(Telling::ownWords).sum();
    var turns = before.stream().filter(turn -> ownWords(turn) > 0).map(Turn::number).toList();
    return Measured.yesNo(told >= TOLD_EARLY || own >= OWN_EARLY, turns);
  }

  private static int ownWords(Turn.BySeller turn) {
    return turn.heard().sentences().stream()
        .filter(sentence -> isOwnTalk(sentence) || sentence.tells() >= Heard.DECIDED)
        .mapToInt(Sentence::words)
        .sum();
  }

  /** Before the buyer has told anything there is nothing to tie to. */
  private static Measured tiedShare(Talk talk) {
    var untold = talk.beforeFirstAnswer().toList();
    var pitches = talk.turns().stream().filter(Telling::pitches).toList();
    var tied = pitches.stream().filter(t -> isTied(t) && !untold.contains(t)).toList();
    return new Measured(
        Measured.share(pitchWords(tied), pitchWords(pitches)),
        tied.stream().map(Turn::number).toList(),
        pitches.stream().filter(t -> !tied.contains(t)).map(Turn::number).toList());
  }
}
