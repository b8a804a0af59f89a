package dev.sparring.rehearsal;

/** What a rehearsal was begun with cannot be read by this version, or is gone. */
public final class UnreadablePlay extends IllegalStateException {
  private static final long serialVersionUID = 1;

  UnreadablePlay(String why) {
    super(why);
  }
}
