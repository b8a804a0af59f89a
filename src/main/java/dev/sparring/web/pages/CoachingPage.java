package dev.sparring.web.pages;

import dev.sparring.coaching.Coaching;
import dev.sparring.rehearsal.Seen;
import java.util.List;
import java.util.Optional;

/** One strength, one improvement, and the seller's own words for it. No criterion, no figure. */
record CoachingPage(
    String id,
    long position,
    String title,
    int take,
    List<Step> steps,
    String buyer,
    Optional<Strength> strength,
    Optional<Improvement> improvement,
    Optional<String> notice,
    String draft) {

  record Strength(String quote, String text) {}

  /**
   * @param before the buyer's line that the quoted one answers
   * @param attempt the one thing to try
   */
  record Improvement(String before, String quote, String text, String attempt) {}

  static CoachingPage of(Seen seen, Remark remark) {
    return new CoachingPage(
        seen.id(),
        seen.position(),
        seen.title(),
        seen.take(),
        Step.at(seen.stage(), seen.take()),
        seen.buyerName(),
        seen.coaching().flatMap(Coaching::strength).map(s -> new Strength(s.quote(), s.text())),
        seen.coaching().flatMap(Coaching::improvement).map(one -> improvement(seen, one)),
        remark.notice(),
        remark.draft());
  }

  private static Improvement improvement(Seen seen, Coaching.Improvement one) {
    var before =
        Spoken.in(seen.takes().getLast(), seen.buyerName()).stream()
            .filter(line -> !line.mine() && line.number() < one.turn())
            .reduce((first, second) -> second)
            .map(Spoken::text)
            .orElse("");
    return new Improvement(before, one.quote(), one.text(), one.attempt());
  }
}
