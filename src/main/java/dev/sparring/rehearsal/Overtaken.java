package dev.sparring.rehearsal;

/** Somebody else's command came first; the rehearsal as it now stands is told. */
public final class Overtaken extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final transient Rehearsal now;

  public Overtaken(Rehearsal now) {
    super("another line came first");
    this.now = now;
  }

  public Rehearsal now() {
    return now;
  }
}
