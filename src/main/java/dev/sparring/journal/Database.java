package dev.sparring.journal;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Where the journal is kept, and how to reach it. */
record Database(String url, Dialect dialect) {

  static Database at(String url) {
    return new Database(url, Dialect.of(url));
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
