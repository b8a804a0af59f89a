package dev.sparring.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Predicate;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * What is wrong with the database, in sentences that tell how to mend it. A database's own messages
 * may hold the row that failed, and so somebody's words: they are not passed on.
 */
final class Trouble {
  /**
   * @param sentence with {@code %s} for the database
   */
  private record Known(Predicate<SQLException> fits, String sentence) {}

  private static final List<Known> KNOWN =
      List.of(
          sqlite(
              SQLiteErrorCode.SQLITE_CANTOPEN,
              "%s cannot be opened: does its folder exist, and may this user write there?"),
          sqlite(
              SQLiteErrorCode.SQLITE_READONLY,
              "%s cannot be written: this user needs the right to write to the file and its folder."),
          sqlite(
              SQLiteErrorCode.SQLITE_BUSY,
              "%s is locked by another program: close that one, or wait for it."),
          sqlite(
              SQLiteErrorCode.SQLITE_NOTADB,
              "%s is not a SQLite database: move it away, or name another file."),
          sqlite(
              SQLiteErrorCode.SQLITE_CORRUPT,
              "%s is damaged: put back a copy of it, together with its -wal file."),
          sqlite(SQLiteErrorCode.SQLITE_FULL, "%s cannot grow: the disk is full."),
          postgresql(
              "08", "%s cannot be reached: is the server running, and is its address right?"),
          postgresql("57P", "%s is shutting down or starting: try again in a moment."),
          postgresql("28", "%s refuses the user or the password: see the URL's user and password."),
          postgresql("3D000", "%s does not exist on that server: create it, or name another."),
          postgresql("42501", "%s does not let this user make or change tables: grant that right."),
          postgresql("53", "%s is out of room or connections."));

  private Trouble() {}

  static UncheckedIOException of(Database database, SQLException e) {
    var sentence =
        KNOWN.stream()
            .filter(known -> known.fits().test(e))
            .map(Known::sentence)
            .findFirst()
            .orElse("%s failed: " + code(e) + ".");
    return new UncheckedIOException(
        "The database " + sentence.formatted(nameOf(database)), withoutWords(e));
  }

  private static IOException withoutWords(SQLException e) {
    var cause = new IOException(code(e));
    cause.setStackTrace(e.getStackTrace());
    return cause;
  }

  private static String code(SQLException e) {
    return e instanceof SQLiteException sqlite
        ? sqlite.getResultCode().name()
        : "SQL state " + e.getSQLState();
  }

  /** The URL without user and password. */
  private static String nameOf(Database database) {
    return database
        .url()
        .replaceFirst("^jdbc:", "")
        .replaceFirst("\\?.*", "")
        .replaceFirst("//[^/@]*@", "//");
  }

  /** The low byte is the code, the rest says more of it. */
  private static Known sqlite(SQLiteErrorCode code, String sentence) {
    return new Known(
        e -> e instanceof SQLiteException && (e.getErrorCode() & 0xFF) == code.code, sentence);
  }

  private static Known postgresql(String state, String sentence) {
    return new Known(e -> e.getSQLState() != null && e.getSQLState().startsWith(state), sentence);
  }
}
