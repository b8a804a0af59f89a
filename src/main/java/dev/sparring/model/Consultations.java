package dev.sparring.model;

import dev.sparring.buyer.Consulted;
import dev.sparring.model.ModelFault.Kind;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What it took to ask, in the journal's words. */
final class Consultations {
  /** What a second try at once would meet again. */
  private static final Set<Kind> LASTS =
      EnumSet.of(Kind.KEY, Kind.NAME, Kind.ADDRESS, Kind.QUOTA, Kind.RATE, Kind.BUSY, Kind.RESTING);

  private Consultations() {}

  static Consulted of(Model model, int prompt, Answer answer) {
    var tokens = answer.tokens();
    return new Consulted(model.name().toString(), prompt, tokens.in(), tokens.out(), answer.took());
  }

  static Consulted.Failed failed(Model model, int prompt, ModelFault fault) {
    return new Consulted.Failed(
        fault.kind().name().toLowerCase(Locale.ROOT),
        of(model, prompt, fault.soFar()),
        !LASTS.contains(fault.kind()));
  }
}
