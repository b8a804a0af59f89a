package dev.sparring.model;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why a model gave no whole answer. The message says what is wrong and how to mend it; never the
 * key.
 */
public final class ModelFault extends Exception {
  private static final long serialVersionUID = 1;

  public enum Kind {
    /** The key is missing, wrong, or not good for this model. */
    KEY,
    /** There is no such model. */
    NAME,
    /** Nobody answers at the address, or somebody else does. */
    ADDRESS,
    /** The account is out of money. */
    QUOTA,
    /** Too much was asked in too short a time. */
    RATE,
    /** Not done within the time it had. */
    TIMEOUT,
    /** What came cannot be read. */
    MALFORMED,
    /** The provider, or the model, will not answer this. */
    REFUSED,
    /** An answer without a word. */
    EMPTY,
    /** The answer ends before its end. */
    CUT_OFF,
    /** The answer went on beyond what anything here could need. */
    ENDLESS,
    /** More calls at once than we allow ourselves. */
    BUSY,
    /** It failed several times running and is left alone for a while. */
    RESTING,
    /** The provider's own trouble. */
    SERVER
  }

  private final Kind kind;
  private final @Nullable Duration retryAfter;
  private final transient Answer soFar;

  ModelFault(Kind kind, String sentence, @Nullable Duration retryAfter, Answer soFar) {
    super(sentence, null, false, false);
    this.kind = kind;
    this.retryAfter = retryAfter;
    this.soFar = soFar;
  }

  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage());
  }

  public Kind kind() {
    return kind;
  }

  /** How long the provider asks us to leave it alone, if it says so. */
  public Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }

  /** What came before the fault, and what it cost; the text may be empty. */
  public Answer soFar() {
    return soFar;
  }
}
