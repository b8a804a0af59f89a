package dev.sparring.buyer;

/** Why a sentence of a model must not be said by the buyer: docs/models.md, "The guard". */
public enum Objection {
  /** Words of something that the buyer does not tell now. */
  LEAK,
  /** A number that nobody gave it. */
  NUMBER,
  /** A name that nobody gave it, in an answer of its own. */
  NAME,
  /** Sells the seller's offer, agrees where the buyer does not, or is warmer than the buyer is. */
  PLEASES,
  /** Promises something, in an answer of its own. */
  PROMISES,
  /** Speaks as somebody else than the buyer: the seller, an assistant, a narrator. */
  OUT_OF_ROLE,
  /** Asks where the buyer asks nothing. */
  ASKS,
  LANGUAGE,
  LENGTH,
  /** Was said before in this rehearsal. */
  REPEATED,
  EMPTY
}
