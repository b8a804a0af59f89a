package dev.sparring.web.pages;

import dev.sparring.rehearsal.Seen;
import dev.sparring.scenario.Scenario.Setting;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The take as a conversation.
 *
 * @param after number of the last turn shown
 * @param thinking whether the buyer is about to answer
 * @param saying what the buyer has said of it
 * @param left minutes and seconds when the page was made; a script counts on from there
 */
record TakePage(
    String id,
    long position,
    String title,
    Setting setting,
    int take,
    List<Step> steps,
    String buyer,
    List<Spoken> turns,
    int after,
    boolean thinking,
    String saying,
    Instant endsAt,
    Instant now,
    String left,
    Aside aside,
    Optional<String> notice,
    String draft) {

  static TakePage of(Seen seen, Remark remark, Instant now) {
    var turns = Spoken.in(seen.takes().getLast(), seen.buyerName());
    var endsAt = seen.endsAt().orElse(now);
    return new TakePage(
        seen.id(),
        seen.position(),
        seen.title(),
        seen.setting(),
        seen.take(),
        Step.at(seen.stage(), seen.take()),
        seen.buyerName(),
        turns,
        turns.getLast().number(),
        turns.getLast().mine(),
        saying(seen.takes().getLast()),
        endsAt,
        now,
        minutesAndSeconds(Duration.between(now, endsAt)),
        Aside.of(seen),
        remark.notice(),
        remark.draft());
  }

  private static String saying(Seen.SeenTake take) {
    return take.turns().stream()
        .filter(turn -> !turn.finished())
        .map(Seen.SeenTurn::text)
        .findFirst()
        .orElse("");
  }

  static String minutesAndSeconds(Duration left) {
    var seconds = Math.max(0, left.toSeconds());
    return "%d:%02d".formatted(seconds / 60, seconds % 60);
  }
}
