package dev.sparring.buyer;

import dev.sparring.hearing.Heard;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One call from the opening line to its end.
 *
 * @param number from 1 within its rehearsal
 * @param opening the buyer's first line
 * @param turns seller and buyer in turn; the last seller turn may have no answer
 * @param ended empty while it runs
 */
public record Take(int number, String opening, List<Turn> turns, Optional<Ended> ended) {
  public Take {
    turns = List.copyOf(turns);
  }

  public List<Turn.BySeller> sellerTurns() {
    return turns.stream()
        .filter(Turn.BySeller.class::isInstance)
        .map(Turn.BySeller.class::cast)
        .toList();
  }

  public List<Turn.ByBuyer> buyerTurns() {
    return turns.stream()
        .filter(Turn.ByBuyer.class::isInstance)
        .map(Turn.ByBuyer.class::cast)
        .toList();
  }

  /** The buyer's line just before turn {@code number}: the opening before the first. */
  public String before(int number) {
    return turns.stream()
        .filter(turn -> turn.number() < number && turn instanceof Turn.ByBuyer)
        .reduce((first, second) -> second)
        .map(Turn::text)
        .orElse(opening);
  }

  /** The mind's state just before turn {@code number}. */
  public MindState stateBefore(int number) {
    return buyerTurns().stream()
        .filter(turn -> turn.number() < number)
        .reduce((first, second) -> second)
        .map(Turn.ByBuyer::after)
        .orElse(MindState.atTheOpening());
  }

  public MindState state() {
    return stateBefore(Integer.MAX_VALUE);
  }

  /** The take as it stood just before turn {@code turn}, still running. */
  public Take until(int turn) {
    return new Take(
        number, opening, turns.stream().filter(t -> t.number() < turn).toList(), Optional.empty());
  }

  /** As if the seller's turn {@code turn}, and the buyer's answer to it, had not been. */
  public Take without(int turn) {
    return new Take(
        number,
        opening,
        turns.stream()
            .filter(t -> t.number() != turn)
            .filter(t -> t.number() != turn + 1 || t instanceof Turn.BySeller)
            .toList(),
        ended);
  }

  public Take with(Turn turn) {
    return new Take(
        number, opening, Stream.concat(turns.stream(), Stream.of(turn)).toList(), ended);
  }

  /** The same, whose seller's turn {@code turn} was heard so. */
  public Take hearing(int turn, Heard heard) {
    return new Take(
        number,
        opening,
        turns.stream()
            .map(
                t ->
                    t.number() == turn && t instanceof Turn.BySeller said
                        ? new Turn.BySeller(turn, said.text(), heard)
                        : t)
            .toList(),
        ended);
  }

  public Take ended(Ended how) {
    return new Take(number, opening, turns, Optional.of(how));
  }

  /** Whether the buyer still owes an answer: it runs, and the seller spoke last. */
  public boolean awaitsAnswer() {
    return ended.isEmpty() && !turns.isEmpty() && turns.getLast() instanceof Turn.BySeller;
  }

  /** The number of the last turn, 0 before the first. */
  public int last() {
    return turns.isEmpty() ? 0 : turns.getLast().number();
  }

  /** Every buyer line so far, the opening first. */
  public List<String> buyerLines() {
    return Stream.concat(Stream.of(opening), buyerTurns().stream().map(Turn::text))
        .filter(line -> !line.isEmpty())
        .toList();
  }
}
