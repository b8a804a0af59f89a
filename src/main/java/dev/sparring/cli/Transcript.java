package dev.sparring.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sparring.buyer.Decision;
import dev.sparring.buyer.Mind;
import dev.sparring.buyer.MindState;
import dev.sparring.buyer.Move;
import dev.sparring.buyer.Take;
import dev.sparring.buyer.Turn;
import dev.sparring.buyer.Witnessed;
import dev.sparring.rehearsal.Play;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * A conversation from outside, told as a take: turns are numbered by their place in the list, from
 * 1. A first buyer line is the opening where none is given: no turn, and no answer.
 */
final class Transcript {
  private final Hearers hearers;
  private final Optional<Play> play;
  private final boolean noted;
  private Take take;
  private Decision buyer = new Decision(List.of(), MindState.atTheOpening());

  private Transcript(Hearers hearers, boolean noted, String opening) {
    this.hearers = hearers;
    this.play = hearers.play();
    this.noted = noted;
    this.take = new Take(1, opening, List.of(), Optional.empty());
  }

  /**
   * With a scenario the seller's lines run through the mind. Where any buyer turn notes what it
   * told, asked or agreed to, the notes are believed throughout; else the mind decides.
   *
   * @param row {@code opening}, if it is given, and {@code turns}
   */
  static Take take(Hearers hearers, ObjectNode row) {
    var turns = row.path("turns");
    if (!turns.isArray()) {
      throw new JsonLines.Bad("'turns' must be a list");
    }
    var opens = !row.has("opening") && bySeller(turns.path(0)) == Speaker.BUYER;
    var opening = opens ? turns.get(0) : row;
    var transcript =
        new Transcript(
            hearers,
            Noted.anywhere(turns),
            opens || row.has("opening") ? JsonLines.text(opening, opens ? "text" : "opening") : "");
    for (int i = opens ? 1 : 0; i < turns.size(); i++) {
      transcript.add(i + 1, turns.get(i));
    }
    return transcript.take;
  }

  /** The seller's lines alone, in order. */
  static List<String> says(ObjectNode row) {
    return StreamSupport.stream(row.path("turns").spliterator(), false)
        .filter(turn -> bySeller(turn) == Speaker.SELLER)
        .map(turn -> JsonLines.text(turn, "text"))
        .toList();
  }

  private enum Speaker {
    SELLER,
    BUYER,
    NOBODY
  }

  private static Speaker bySeller(JsonNode turn) {
    return switch (turn.path("speaker").asText()) {
      case "seller" -> Speaker.SELLER;
      case "buyer" -> Speaker.BUYER;
      default -> Speaker.NOBODY;
    };
  }

  private void add(int number, JsonNode turn) {
    var text = JsonLines.text(turn, "text");
    take =
        take.with(
            switch (bySeller(turn)) {
              case SELLER -> seller(number, text);
              case BUYER -> buyer(number, text, turn);
              case NOBODY -> throw new JsonLines.Bad("'speaker' must be 'seller' or 'buyer'");
            });
  }

  private Turn.BySeller seller(int number, String text) {
    return new Turn.BySeller(number, text, hearers.hear(take, text));
  }

  /** Two buyer turns that follow each other are one answer: only the first is decided. */
  private Turn.ByBuyer buyer(int number, String text, JsonNode turn) {
    var notes = Noted.in(turn, play.map(Play::scenario));
    var said = take.turns().isEmpty() ? null : take.turns().getLast();
    buyer =
        play.isPresent() && said instanceof Turn.BySeller seller && !buyer.after().over()
            ? decided(seller, notes)
            : new Decision(notes, buyer.after());
    return new Turn.ByBuyer(number, text, buyer.moves(), buyer.after());
  }

  private Decision decided(Turn.BySeller said, List<Move> notes) {
    var scenario = play.orElseThrow().scenario();
    return noted
        ? Witnessed.decision(scenario, take.state(), said.heard(), notes)
        : Mind.decide(scenario, take.state(), said.heard());
  }
}
