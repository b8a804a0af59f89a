package dev.sparring.buyer;

/** How the buyer stands to the seller now, as anybody hears it: in a word, never in figures. */
public enum Bearing {
  /** Has lost patience: answers shortly, without warmth. */
  COOL,
  /** Does not know what to make of the seller. */
  GUARDED,
  /** Neither one nor the other. */
  NEUTRAL,
  /** Speaks freely. */
  OPEN;

  /** From this trust on the buyer is on guard no more. */
  private static final int AT_EASE = 2;

  static Bearing of(MindState state) {
    if (state.cool()) {
      return COOL;
    }
    if (state.trust() < AT_EASE) {
      return GUARDED;
    }
    return state.trust() < Trust.GUARDED ? NEUTRAL : OPEN;
  }

  /** Whether the buyer thanks, praises or is eager only where the script is. */
  boolean isReserved() {
    return this == COOL || this == GUARDED;
  }
}
