package dev.sparring.rehearsal;

/** There is none, or it is somebody else's: the same to whoever asks. */
public final class NoSuchRehearsal extends RuntimeException {
  private static final long serialVersionUID = 1;

  public NoSuchRehearsal() {
    super("there is no such rehearsal");
  }
}
