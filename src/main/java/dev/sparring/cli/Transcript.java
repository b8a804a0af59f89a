package dev.sparring.cli;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sparring.buyer.Exchange;
import dev.sparring.buyer.Mind;
import dev.sparring.buyer.MindState;
import dev.sparring.buyer.Move;
import dev.sparring.buyer.Take;
import dev.sparring.buyer.Turn;
import dev.sparring.hearing.Ear;
import dev.sparring.hearing.Line;
import dev.sparring.rehearsal.Play;
import java.util.List;
import java.util.Optional;

/** A conversation from outside, told as a take: turns are numbered by their place in it, from 1. */
final class Transcript {
  private Transcript() {}

  /** With a scenario the seller's lines run through the mind, so that the topics are known. */
  static Take take(Ear ear, Optional<Play> play, JsonNode turns) {
    if (!turns.isArray()) {
      throw new JsonLines.Bad("'turns' must be a list");
    }
    var take = new Take(1, "", List.of(), Optional.empty());
    var mind = MindState.atTheOpening();
    List<Move> moves = List.of();
    for (var turn : turns) {
      var text = JsonLines.text(turn, "text");
      switch (JsonLines.text(turn, "speaker")) {
        case "seller" -> {
          var heard = hear(ear, play, take, text);
          if (play.isPresent() && !mind.over()) {
            var decision = Mind.decide(play.get().scenario(), mind, heard.heard());
            mind = decision.after();
            moves = decision.moves();
          }
          take = take.with(heard);
        }
        case "buyer" -> {
          take = take.with(new Turn.ByBuyer(take.last() + 1, text, moves, mind));
          moves = List.of();
        }
        default -> throw new JsonLines.Bad("'speaker' must be 'seller' or 'buyer'");
      }
    }
    return take;
  }

  private static Turn.BySeller hear(Ear ear, Optional<Play> play, Take take, String text) {
    if (play.isPresent()) {
      return Exchange.hear(play.get().scenario(), ear, take, text);
    }
    var before = take.before(take.last() + 1);
    var told = take.buyerTurns().stream().map(Turn::text).toList();
    return new Turn.BySeller(
        take.last() + 1, text, ear.hear(new Line(text, before, told, List.of(), false)));
  }
}
