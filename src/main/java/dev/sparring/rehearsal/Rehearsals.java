package dev.sparring.rehearsal;

import java.util.List;

/**
 * All rehearsals: begins them, finds them, and carries out commands. Blocks on the journal: call it
 * from a virtual thread.
 */
public final class Rehearsals {

  /**
   * @throws BadInput if there is no such scenario in that language
   */
  public Rehearsal begin(Begin begin) {
    throw new IllegalStateException("being built");
  }

  /**
   * The rehearsal as it stands, after its clock and a buyer's answer that a crash left out were
   * seen to.
   *
   * @throws NoSuchRehearsal if there is none, or if it is somebody else's
   */
  public Rehearsal find(String id, String owner) {
    throw new IllegalStateException("being built");
  }

  /**
   * Carries out a command and returns the rehearsal after it, durable.
   *
   * @throws NoSuchRehearsal if there is none, or if it is somebody else's
   * @throws WrongStage if the command does not fit the stage
   * @throws Overtaken if another command came first
   * @throws BadInput if a turn is named that does not exist
   */
  public Rehearsal does(String id, String owner, Command command) {
    throw new IllegalStateException("being built");
  }

  /** Erases a rehearsal for good: its words are deleted, and it does not exist any more. */
  public void erase(String id, String owner) {
    throw new IllegalStateException("being built");
  }

  /** An owner's rehearsals, the newest first. */
  public List<Rehearsal> of(String owner) {
    throw new IllegalStateException("being built");
  }

  /** What the rehearsal was begun with: its scenario, rubric and ear of that day. */
  public Play playOf(Rehearsal rehearsal) {
    throw new IllegalStateException("being built");
  }

  /** Calls back after every event of a rehearsal, by any process; best effort. */
  public AutoCloseable follow(String id, Runnable changed) {
    throw new IllegalStateException("being built");
  }
}
