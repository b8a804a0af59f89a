package dev.sparring.rehearsal;

import dev.sparring.buyer.Consulted;
import dev.sparring.rehearsal.Event.ModelAsked;
import java.time.InstantSource;
import java.util.List;

/**
 * What drafting takes of models, by who asked for it. A draft belongs to no rehearsal: everybody
 * who asks for drafts has a stream of events in the journal that holds nothing else.
 */
public record DraftTokens(Journal journal, InstantSource clock) {
  /** No rehearsal's id begins so: it would be too long for one. */
  private static final String STREAM = "drafts-of-";

  /**
   * Puts on record that a model was asked.
   *
   * @param owner hash of the token of who asked for the draft
   * @param outcome in a word
   */
  public void took(String owner, Consulted consulted, String outcome) {
    var asked = ModelAsked.of(ModelAsked.For.DRAFT, consulted, outcome);
    while (true) {
      try {
        journal.append(STREAM + owner, calls(owner).size(), clock.instant(), List.of(asked));
        return;
      } catch (Journal.Conflict elsewhere) {
        // another draft of the same person came first: look again
      }
    }
  }

  /** What drafts have taken that somebody asked for. */
  public Spent of(String owner) {
    return calls(owner).stream()
        .map(recorded -> Spent.on((ModelAsked) recorded.event()))
        .reduce(Spent.NONE, Spent::plus);
  }

  private List<Recorded> calls(String owner) {
    return journal.read(STREAM + owner, 0);
  }
}
