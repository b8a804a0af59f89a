package dev.sparring.rehearsal;

import dev.sparring.scenario.SourceFile;
import dev.sparring.scoring.Judgement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

/**
 * The append-only list of events, one stream a rehearsal, and one for the drafts of each person who
 * asks for some ({@link DraftTokens}). Calls block; call them from a virtual thread. A database
 * that cannot be reached throws {@link java.io.UncheckedIOException}.
 */
public interface Journal {
  /** Stands for every rehearsal; none has this id. */
  String ANY = "*";

  /** Events after a position, in order; empty for a rehearsal that does not exist. */
  List<Recorded> read(String rehearsal, long after);

  /**
   * Appends all or none, and returns once they are on disk.
   *
   * @param expected the last position that the caller has seen; 0 begins a rehearsal
   * @throws Conflict if the rehearsal stands elsewhere
   */
  void append(String rehearsal, long expected, Instant at, List<Event> events) throws Conflict;

  /** Appends {@link Event.Erased} and deletes all words of the rehearsal for good. */
  void erase(String rehearsal, long expected, Instant at) throws Conflict;

  /** Ids of the rehearsals that an owner began and has not erased, the newest first. */
  List<String> ownedBy(String owner);

  /**
   * The position that a rehearsal stands at; empty if there is none, or if it is not the owner's.
   */
  OptionalLong position(String rehearsal, String owner);

  /** Keeps a file's text, once, by its content hash. Returns the hash. */
  String keep(SourceFile file);

  /** A kept file's text. */
  Optional<String> kept(String hash);

  /**
   * Keeps what judges found in a transcript, by a hash of all that they were given, until the
   * rehearsal that it was found in is erased.
   */
  void keep(String rehearsal, String key, Judgement judgement);

  /** What judges found in a transcript, in whichever rehearsal. */
  Optional<Judgement> judgement(String key);

  /**
   * What models took in all rehearsals, erased ones too, by any process on the same database.
   *
   * @param since the start of a quarter of an hour: what was asked before it counts for nothing; an
   *     instant within one counts all of it
   */
  List<Usage> usage(Instant since);

  /**
   * Calls {@code appended} with a rehearsal's id after every append, by any process on the same
   * database; best effort, so read the journal and trust only what stands there. With {@link #ANY}
   * after the link to the database was lost: any rehearsal may have gone on meanwhile.
   *
   * @return closes the listening
   */
  Listening listen(Consumer<String> appended);

  /** Goes on until it is closed. */
  interface Listening extends AutoCloseable {
    @Override
    void close();
  }

  /** The rehearsal does not stand at the expected position. */
  final class Conflict extends Exception {
    private static final long serialVersionUID = 1;

    public Conflict(String rehearsal, long expected) {
      super("rehearsal %s does not stand at %d".formatted(rehearsal, expected));
    }
  }
}
