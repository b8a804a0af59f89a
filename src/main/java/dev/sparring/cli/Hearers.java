package dev.sparring.cli;

import dev.sparring.buyer.Exchange;
import dev.sparring.buyer.Listener;
import dev.sparring.buyer.Take;
import dev.sparring.hearing.Ear;
import dev.sparring.hearing.Heard;
import dev.sparring.hearing.Line;
import dev.sparring.hearing.Remark;
import dev.sparring.rehearsal.Play;
import java.util.List;
import java.util.Optional;

/**
 * Who hears a conversation's lines.
 *
 * @param listener who hears them beside the ear, for a scenario's buyer; empty if no model is set
 *     up for it
 */
record Hearers(Ear ear, Optional<Play> play, Optional<Listener> listener) {
  /** The next line of a conversation. */
  Heard hear(Take take, String text) {
    return play.map(known -> hear(known, take, text)).orElseGet(() -> byWords(take, text));
  }

  private Heard hear(Play known, Take take, String text) {
    var said =
        listener
            .map(model -> Exchange.listen(known.scenario(), ear, model, take, text).said())
            .orElseGet(() -> Exchange.hear(known.scenario(), ear, take, text));
    return said.heard();
  }

  private Heard byWords(Take take, String text) {
    var told = take.buyerLines().stream().map(Remark::of).toList();
    var before = Remark.of(take.before(Integer.MAX_VALUE));
    return ear.hear(new Line(text, before, told, List.of(), false));
  }
}
