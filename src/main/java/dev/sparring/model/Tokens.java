package dev.sparring.model;

/**
 * What a call is billed by.
 *
 * @param in tokens that were sent
 * @param out tokens that came
 * @param estimated whether they were counted here, from characters, since the provider gave none
 */
public record Tokens(int in, int out, boolean estimated) {
  /** In English text; other languages take more tokens, so that an estimate is on the low side. */
  private static final int CHARACTERS_OF_A_TOKEN = 4;

  static Tokens estimated(int charactersIn, int charactersOut) {
    return new Tokens(
        Math.ceilDiv(charactersIn, CHARACTERS_OF_A_TOKEN),
        Math.ceilDiv(charactersOut, CHARACTERS_OF_A_TOKEN),
        true);
  }
}
