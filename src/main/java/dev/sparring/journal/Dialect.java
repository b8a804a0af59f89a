package dev.sparring.journal;

import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;

/**
 * What differs between the databases.
 *
 * @param tables folder of the tables' versions among the resources
 * @param writing properties of the connection that writes
 * @param reading properties of connections that read
 * @param lock what keeps a second process from making the tables at the same time, if beginning to
 *     write does not
 * @param overwrites takes what was erased out of the database's files
 * @param bell tells those who listen
 */
record Dialect(
    String tables,
    Map<String, String> writing,
    Map<String, String> reading,
    Optional<String> lock,
    String overwrites,
    Function<Database, Bell> bell) {

  /**
   * Commits are flushed before they return (FULL), readers never wait for the writer (WAL), erased
   * words are overwritten, and another process on the same file is waited for. Until the
   * write-ahead log is emptied, they stand there.
   */
  static final Dialect SQLITE =
      new Dialect(
          "sqlite",
          Map.of(
              "journal_mode", "WAL",
              "synchronous", "FULL",
              "secure_delete", "ON",
              "busy_timeout", "10000"),
          Map.of("busy_timeout", "10000"),
          Optional.empty(),
          "PRAGMA wal_checkpoint(TRUNCATE)",
          database -> new HouseBell());

  static final Dialect POSTGRESQL =
      new Dialect(
          "postgresql",
          postgresql("-c synchronous_commit=on"),
          postgresql("-c default_transaction_read_only=on"),
          Optional.of("SELECT pg_advisory_xact_lock(7727472)"),
          "VACUUM words, events, rehearsals",
          PostgresBell::new);

  /**
   * @throws IllegalArgumentException if the URL names neither database
   */
  static Dialect of(String url) {
    if (url.startsWith("jdbc:sqlite:")) {
      return SQLITE;
    }
    if (url.startsWith("jdbc:postgresql:")) {
      return POSTGRESQL;
    }
    throw new IllegalArgumentException(
        "a database is named by a URL that begins with jdbc:sqlite: or jdbc:postgresql:, and not by '%s'"
            .formatted(url));
  }

  private static Map<String, String> postgresql(String options) {
    return Map.of(
        "ApplicationName", "sparring",
        "connectTimeout", "5",
        // A link that is half open answers nothing, ever: nobody waits longer for it.
        "socketTimeout", "20",
        "tcpKeepAlive", "true",
        "options", options);
  }

  static Properties properties(Map<String, String> map) {
    var properties = new Properties();
    properties.putAll(map);
    return properties;
  }
}
