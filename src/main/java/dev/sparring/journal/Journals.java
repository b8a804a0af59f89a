package dev.sparring.journal;

import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.Base64;

/** Opens journals. */
public final class Journals {
  private static final int SALT_BYTES = 16;

  private Journals() {}

  /**
   * Opens the journal in a database, and makes or lifts its tables where needed.
   *
   * @param url {@code jdbc:sqlite:FILE} or {@code jdbc:postgresql://HOST/NAME?user=...}
   * @throws IllegalArgumentException if the URL names neither database
   * @throws java.io.UncheckedIOException if it cannot be opened; the message tells how to mend it
   * @throws IllegalStateException if a newer Sparring has used it
   */
  public static SqlJournal open(String url) {
    var database = Database.at(url);
    database.file().ifPresent(OwnFiles::make);
    try {
      Tables.make(database);
    } catch (SQLException e) {
      throw Trouble.of(database, e);
    }
    return new SqlJournal(
        database,
        new EventJson(EventJson.LIFTS, Journals::salt),
        database.dialect().bell().apply(database));
  }

  private static String salt() {
    var salt = new byte[SALT_BYTES];
    Draw.RANDOM.nextBytes(salt);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(salt);
  }

  /** Seeded on first use, not when a journal is opened. */
  private static final class Draw {
    static final SecureRandom RANDOM = new SecureRandom();
  }
}
