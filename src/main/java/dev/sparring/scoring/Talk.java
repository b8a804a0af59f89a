package dev.sparring.scoring;

import dev.sparring.buyer.Move;
import dev.sparring.buyer.Take;
import dev.sparring.buyer.Turn;
import dev.sparring.hearing.Sentence;
import dev.sparring.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A take as signals see it. Turns of one speaker that follow each other are one stretch, so that it
 * does not matter how a transcript cuts them.
 *
 * @param scenario empty for a conversation without one
 * @param stretches the seller's, in order
 * @param answers the stretches in which the buyer told something, in order
 */
record Talk(Take take, Optional<Scenario> scenario, List<Stretch> stretches, List<Answer> answers) {
  /** Below this a line without a scenario is a mere sound of listening ("mm, yes, right"). */
  private static final int WORDS_THAT_TELL = 4;

  /** The seller speaking until the buyer does. */
  record Stretch(List<Turn.BySeller> turns) {
    /** The number of its first turn. */
    int turn() {
      return turns.getFirst().number();
    }

    int words() {
      return turns.stream().mapToInt(turn -> turn.heard().words()).sum();
    }

    boolean any(Predicate<Turn.BySeller> what) {
      return turns.stream().anyMatch(what);
    }
  }

  /**
   * The buyer telling something.
   *
   * @param turn the number of its last turn
   * @param challenges whether it ends in a challenge, which the seller has to answer first
   * @param next what the seller said to it; empty if nothing was said any more
   */
  record Answer(int turn, boolean challenges, Optional<Stretch> next) {}

  static Talk of(Take take, Optional<Scenario> scenario) {
    var stretches = new ArrayList<Stretch>();
    var answers = new ArrayList<Answer>();
    var runs = runs(take.turns());
    for (int i = 0; i < runs.size(); i++) {
      if (runs.get(i).getFirst() instanceof Turn.BySeller) {
        stretches.add(stretch(runs.get(i)));
      } else if (tells(runs.get(i))) {
        var next =
            i + 1 < runs.size() ? Optional.of(stretch(runs.get(i + 1))) : Optional.<Stretch>empty();
        answers.add(new Answer(runs.get(i).getLast().number(), challenges(runs.get(i)), next));
      }
    }
    return new Talk(take, scenario, List.copyOf(stretches), List.copyOf(answers));
  }

  private static List<List<Turn>> runs(List<Turn> turns) {
    var runs = new ArrayList<List<Turn>>();
    for (var turn : turns) {
      if (runs.isEmpty() || runs.getLast().getFirst().getClass() != turn.getClass()) {
        runs.add(new ArrayList<>());
      }
      runs.getLast().add(turn);
    }
    return runs;
  }

  private static Stretch stretch(List<Turn> run) {
    return new Stretch(run.stream().map(Turn.BySeller.class::cast).toList());
  }

  private static boolean tells(List<Turn> run) {
    var moves = moves(run).toList();
    return moves.isEmpty()
        ? run.stream().mapToInt(turn -> words(turn.text())).sum() >= WORDS_THAT_TELL
        : moves.stream().anyMatch(Move.Answer.class::isInstance);
  }

  private static boolean challenges(List<Turn> run) {
    return moves(run).anyMatch(Move.Ask.class::isInstance);
  }

  private static Stream<Move> moves(List<Turn> run) {
    return run.stream().flatMap(turn -> ((Turn.ByBuyer) turn).moves().stream());
  }

  static int words(String text) {
    return text.isBlank() ? 0 : text.strip().split("\\s+").length;
  }

  List<Turn.BySeller> turns() {
    return take.sellerTurns();
  }

  Stream<Sentence> sentences() {
    return turns().stream().flatMap(turn -> turn.heard().sentences().stream());
  }

  int sellerWords() {
    return turns().stream().mapToInt(turn -> turn.heard().words()).sum();
  }

  /** Numbers of the seller's turns that show something. */
  List<Integer> turnsWith(Predicate<Turn.BySeller> what) {
    return turns().stream().filter(what).map(Turn::number).toList();
  }

  /** Seller turns before the buyer first told something. */
  Stream<Turn.BySeller> beforeFirstAnswer() {
    int first = answers.isEmpty() ? Integer.MAX_VALUE : answers.getFirst().turn();
    return turns().stream().filter(turn -> turn.number() < first);
  }

  /** Whether the buyer's line just before it asked a hard question. */
  boolean answersChallenge(Turn.BySeller turn) {
    return saidBefore(turn.number())
        .filter(said -> said.moves().stream().anyMatch(Move.Ask.class::isInstance))
        .isPresent();
  }

  /** Whether the buyer had only missed what was asked just before it. */
  boolean isAfterMiss(Stretch stretch) {
    return saidBefore(stretch.turn()).filter(Turn.ByBuyer::misses).isPresent();
  }

  private Optional<Turn.ByBuyer> saidBefore(int number) {
    return take.buyerTurns().stream()
        .filter(said -> said.number() < number)
        .reduce((first, second) -> second);
  }

  /**
   * Where a thing that was nowhere done could have been done: the seller's turn after the last
   * thing that the buyer told, else the last turn.
   */
  List<Integer> lastOccasion() {
    if (stretches.isEmpty()) {
      return List.of();
    }
    return List.of(
        answers.reversed().stream()
            .flatMap(answer -> answer.next().stream())
            .findFirst()
            .orElse(stretches.getLast())
            .turn());
  }
}
