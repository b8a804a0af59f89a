package dev.sparring.journal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;

/** Where the journal is kept, and how to reach it. */
record Database(String url, Dialect dialect) {

  private static final String FILE = "jdbc:sqlite:";

  static Database at(String url) {
    return new Database(url, Dialect.of(url));
  }

  /** Its file, if it is one; the driver also knows databases in memory and other spellings. */
  Optional<Path> file() {
    return Optional.of(url)
        .filter(known -> known.startsWith(FILE))
        .map(known -> known.substring(FILE.length()).replaceFirst("\\?.*", ""))
        .filter(name -> !name.isEmpty() && !name.startsWith(":") && !name.startsWith("file:"))
        .map(Path::of);
  }

  Connection toWrite() throws SQLException {
    var connection = DriverManager.getConnection(url, Dialect.properties(dialect.writing()));
    connection.setAutoCommit(false);
    return connection;
  }

  Connection toRead() throws SQLException {
    return DriverManager.getConnection(url, Dialect.properties(dialect.reading()));
  }
}
