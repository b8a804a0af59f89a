package dev.sparring.web.pages;

import dev.sparring.buyer.Take;
import dev.sparring.buyer.Turn;
import dev.sparring.hearing.Heard;
import dev.sparring.hearing.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A line with what was heard in it marked in place.
 *
 * @param anchor where the line stands in the transcript
 * @param speaker empty on the seller's own lines
 * @param pieces together they are the line, every character of it
 */
record Marked(
    String anchor, int take, int number, boolean mine, String speaker, List<Piece> pieces) {

  /**
   * @param marks classes of the style, empty for plain text
   */
  record Piece(String text, String marks) {}

  static Marked of(int take, Turn turn, String buyer, Set<Mark> marks) {
    var pieces =
        switch (turn) {
          case Turn.BySeller seller -> pieces(seller.text(), seller.heard(), marks);
          case Turn.ByBuyer answer -> List.of(new Piece(answer.text(), ""));
        };
    var mine = turn instanceof Turn.BySeller;
    return new Marked(
        anchor(take, turn.number()), take, turn.number(), mine, mine ? "" : buyer, pieces);
  }

  /** The turns of a take that are named, in order. */
  static List<Marked> turns(Take take, List<Integer> numbers, String buyer, Set<Mark> marks) {
    return take.turns().stream()
        .filter(turn -> numbers.contains(turn.number()))
        .map(turn -> of(take.number(), turn, buyer, marks))
        .toList();
  }

  /** A whole take, its opening first. */
  static List<Marked> whole(Take take, String buyer) {
    var lines = new ArrayList<Marked>();
    var opening = List.of(new Piece(take.opening(), ""));
    lines.add(new Marked(anchor(take.number(), 0), take.number(), 0, false, buyer, opening));
    take.turns().forEach(turn -> lines.add(of(take.number(), turn, buyer, Mark.all())));
    return List.copyOf(lines);
  }

  static List<Piece> pieces(String text, Heard heard, Set<Mark> marks) {
    var pieces = new ArrayList<Piece>();
    var at = 0;
    for (var sentence : heard.sentences()) {
      if (sentence.from() > at) {
        pieces.add(new Piece(text.substring(at, sentence.from()), ""));
      }
      pieces.add(new Piece(sentence.in(text), classes(sentence, marks)));
      at = sentence.to();
    }
    if (at < text.length()) {
      pieces.add(new Piece(text.substring(at), ""));
    }
    return List.copyOf(pieces);
  }

  private static String classes(Sentence sentence, Set<Mark> marks) {
    return marks.stream()
        .filter(mark -> mark.fits(sentence))
        .map(mark -> mark.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .collect(Collectors.joining(" "));
  }

  private static String anchor(int take, int turn) {
    return "take-%d-turn-%d".formatted(take, turn);
  }
}
