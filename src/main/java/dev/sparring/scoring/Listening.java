package dev.sparring.scoring;

import static dev.sparring.scoring.Measured.share;
import static dev.sparring.scoring.Signal.done;
import static dev.sparring.scoring.Signal.measured;

import dev.sparring.buyer.Move;
import dev.sparring.buyer.Turn;
import dev.sparring.hearing.Heard;
import dev.sparring.hearing.Sentence;
import dev.sparring.scenario.Scenario.Reaction;
import dev.sparring.scoring.Talk.Answer;
import dev.sparring.scoring.Talk.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What was made of the buyer's answers. */
final class Listening {
  /** Below this not even a trace of what the other said comes back. */
  private static final double TRACE = 0.25;

  static final List<Signal> SIGNALS =
      List.of(
          measured("re_asked", Listening::reAsked),
          done("follow_ups", Listening::followUps),
          done("follow_up_share", Listening::followUpShare),
          done("taken_up_share", talk -> shareOfAnswers(talk, Listening::takesUp)),
          done("given_back", Listening::givenBack),
          done("given_back_share", talk -> shareOfAnswers(talk, Listening::givesBack)),
          done("given_back_words_share", Listening::wordsGivenBack));

  private Listening() {}

  /** The buyer says so: only a scenario's buyer knows what was told already. */
  private static Measured reAsked(Talk talk) {
    if (talk.scenario().isEmpty()) {
      return Measured.NOTHING;
    }
    var turns = new ArrayList<Integer>();
    for (var answer : talk.take().buyerTurns()) {
      if (answer.moves().stream().anyMatch(Listening::repeats)) {
        talk.turnsWith(turn -> turn.number() < answer.number()).reversed().stream()
            .findFirst()
            .ifPresent(turns::add);
      }
    }
    return Measured.of(turns.size(), turns);
  }

  private static boolean repeats(Move move) {
    return move instanceof Move.Retell || move.equals(new Move.React(Reaction.REPEAT));
  }

  private static Measured followUps(Talk talk) {
    var turns = talk.turnsWith(turn -> turn.heard().isFollowUp());
    return Measured.of(turns.size(), turns);
  }

  /**
   * Of all turns those that go on; missing where an answer was passed over. A buyer who did not
   * follow, or did not know, has left nothing to go on from.
   */
  private static Measured followUpShare(Talk talk) {
    var going = turns(talk.stretches(), Listening::goesOn);
    var passed = turns(replies(talk), stretch -> !goesOn(stretch));
    var could = turns(talk.stretches(), stretch -> goesOn(stretch) || !talk.isAfterMiss(stretch));
    return new Measured(share(going.size(), could.size()), going, passed);
  }

  private static boolean goesOn(Stretch stretch) {
    return stretch.any(turn -> turn.heard().isFollowUp());
  }

  private static Measured givenBack(Talk talk) {
    var turns = talk.turns().stream().filter(Listening::givesBack).toList();
    int sentences =
        (int)
            turns.stream()
                .flatMap(turn -> turn.heard().sentences().stream())
                .filter(sentence -> sentence.givesBack() >= Heard.DECIDED)
                .count();
    return Measured.of(
        Math.max(sentences, turns.size()), turns.stream().map(Turn::number).toList());
  }

  /** Of all words of the seller those about the other: little when it drowns in telling. */
  private static Measured wordsGivenBack(Talk talk) {
    var turns = talk.turnsWith(Listening::speaksOfTheOther);
    int words =
        talk.turns().stream()
            .filter(Listening::speaksOfTheOther)
            .flatMap(turn -> turn.heard().sentences().stream())
            .filter(Listening::isOfTheOther)
            .mapToInt(Sentence::words)
            .sum();
    return new Measured(
        share(words, talk.sellerWords()),
        turns,
        turns(replies(talk), stretch -> !stretch.any(Listening::speaksOfTheOther)));
  }

  private static boolean speaksOfTheOther(Turn.BySeller turn) {
    return !turn.heard().mirrors()
        && turn.heard().sentences().stream().anyMatch(Listening::isOfTheOther);
  }

  /** Gives back, or nearly so, and tells nothing; who introduces, speaks for himself. */
  static boolean isOfTheOther(Sentence sentence) {
    return sentence.givesBack() >= TRACE
        && sentence.tells() < Heard.DECIDED
        && !sentence.introduces();
  }

  /** Of the answers that the seller could take up: not those that end in a challenge. */
  private static Measured shareOfAnswers(Talk talk, Predicate<Turn.BySeller> what) {
    var replies = replies(talk);
    var done = turns(replies, stretch -> stretch.any(what));
    var missing = turns(replies, stretch -> !stretch.any(what));
    return new Measured(share(done.size(), replies.size()), done, missing);
  }

  private static List<Stretch> replies(Talk talk) {
    return talk.answers().stream()
        .filter(answer -> !answer.challenges())
        .map(Answer::next)
        .flatMap(Optional::stream)
        .toList();
  }

  private static List<Integer> turns(List<Stretch> stretches, Predicate<Stretch> which) {
    return stretches.stream().filter(which).map(Stretch::turn).toList();
  }

  private static boolean takesUp(Turn.BySeller turn) {
    return turn.heard().isFollowUp() || givesBack(turn);
  }

  /** To say the buyer's words again and nothing else is what a parrot does. */
  private static boolean givesBack(Turn.BySeller turn) {
    return turn.heard().isGivingBack() && !turn.heard().mirrors();
  }
}
