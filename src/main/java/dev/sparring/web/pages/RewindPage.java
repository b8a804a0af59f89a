package dev.sparring.web.pages;

import dev.sparring.coaching.Coaching;
import dev.sparring.rehearsal.Seen;
import dev.sparring.scenario.Scenario.Setting;
import java.util.List;
import java.util.Optional;

/**
 * The one moment again.
 *
 * @param attempt the one thing to try
 * @param quote what the seller said then
 * @param next number of the take that follows
 */
record RewindPage(
    String id,
    long position,
    String title,
    Setting setting,
    int take,
    int next,
    List<Step> steps,
    String buyer,
    List<Spoken> turns,
    String attempt,
    String quote,
    String materialHtml,
    Optional<String> notice,
    String draft) {

  static RewindPage of(Seen seen, Remark remark) {
    var improvement = seen.coaching().flatMap(Coaching::improvement).orElseThrow();
    var rewind = seen.rewind().orElseThrow();
    return new RewindPage(
        seen.id(),
        seen.position(),
        seen.title(),
        seen.setting(),
        seen.take(),
        seen.take() + 1,
        Step.at(seen.stage(), seen.take()),
        seen.buyerName(),
        List.of(Spoken.byBuyer(0, seen.buyerName(), rewind.buyer())),
        improvement.attempt(),
        improvement.quote(),
        Markdown.html(seen.seller().material()),
        remark.notice(),
        remark.draft());
  }
}
