package dev.sparring.web.pages;

import dev.sparring.buyer.Ended;
import dev.sparring.rehearsal.Seen;
import java.util.List;
import java.util.Optional;

/**
 * "How did it go?" The turns to pick from are asked for after take one only.
 *
 * @param last the buyer's last line, where the buyer ended the talk
 */
record ReflectionPage(
    String id,
    long position,
    String title,
    int take,
    boolean first,
    List<Step> steps,
    String buyer,
    Ended ended,
    List<Spoken> last,
    List<Spoken> turns,
    Optional<String> notice,
    String draft) {

  static ReflectionPage of(Seen seen, Remark remark) {
    var take = seen.takes().getLast();
    var turns = Spoken.in(take, seen.buyerName());
    var ended = take.ended().orElse(Ended.STOPPED);
    return new ReflectionPage(
        seen.id(),
        seen.position(),
        seen.title(),
        seen.take(),
        seen.take() == 1,
        Step.at(seen.stage(), seen.take()),
        seen.buyerName(),
        ended,
        ended == Ended.BUYER_LEFT || ended == Ended.AGREED ? List.of(turns.getLast()) : List.of(),
        turns,
        remark.notice(),
        remark.draft());
  }
}
