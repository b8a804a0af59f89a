package dev.sparring.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The journal's tables, brought to their newest version: {@code journal/sqlite/1.sql} and so on.
 */
final class Tables {
  private static final int NEWEST = 2;

  private Tables() {}

  /** All in one transaction; another process that does the same waits, and finds it done. */
  static void make(Database database) throws SQLException {
    try (var connection = database.toWrite();
        var statement = connection.createStatement()) {
      var lock = database.dialect().lock();
      if (lock.isPresent()) {
        statement.execute(lock.get());
      }
      statement.executeUpdate("CREATE TABLE IF NOT EXISTS tables_version (version INTEGER)");
      // Deletes nothing, and takes SQLite's right to write before the version is read.
      statement.executeUpdate("DELETE FROM tables_version WHERE version < 0");
      var version = version(statement);
      if (version > NEWEST) {
        throw new IllegalStateException(
            "the database was last used by a newer Sparring: start that one, or name another database");
      }
      for (var next = version + 1; next <= NEWEST; next++) {
        lift(connection, database.dialect(), next);
      }
      connection.commit();
    }
  }

  private static int version(Statement statement) throws SQLException {
    try (var rows = statement.executeQuery("SELECT max(version) FROM tables_version")) {
      rows.next();
      return rows.getInt(1);
    }
  }

  private static void lift(Connection connection, Dialect dialect, int version)
      throws SQLException {
    try (var statement = connection.createStatement()) {
      for (var sql :
          resource("/journal/%s/%d.sql".formatted(dialect.tables(), version)).split(";\n", -1)) {
        statement.executeUpdate(sql);
      }
      statement.executeUpdate(
          "INSERT INTO tables_version (version) VALUES (%d)".formatted(version));
    }
  }

  private static String resource(String name) {
    try (var in = Tables.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("the jar cannot be read", e);
    }
  }
}
