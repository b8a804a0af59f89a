package dev.sparring.web.pages;

import dev.sparring.buyer.Ended;
import dev.sparring.rehearsal.Seen;
import java.util.List;
import java.util.Optional;

/** The turns since the last one seen, to be added to a page that is open. */
public record Said(
    String id, long position, String buyer, List<Spoken> turns, int after, Optional<Ended> ended) {

  public static Said since(int after, Seen seen) {
    var take = seen.takes().getLast();
    var turns = Spoken.in(take, seen.buyerName());
    return new Said(
        seen.id(),
        seen.position(),
        seen.buyerName(),
        turns.stream().filter(turn -> turn.number() > after).toList(),
        turns.getLast().number(),
        take.ended());
  }
}
