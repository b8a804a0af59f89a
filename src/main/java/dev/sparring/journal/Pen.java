package dev.sparring.journal;

import dev.sparring.journal.Write.Append;
import dev.sparring.journal.Write.Keep;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** One connection that writes, and its statements: few round trips for many writes. */
final class Pen implements AutoCloseable {
  private final Connection connection;
  private final PreparedStatement begin;
  private final PreparedStatement goOn;
  private final PreparedStatement event;
  private final PreparedStatement words;
  private final PreparedStatement disown;
  private final PreparedStatement deleteWords;
  private final PreparedStatement deleteEvents;
  private final PreparedStatement deleteJudgements;
  private final PreparedStatement file;
  private final Ledger ledger;

  Pen(Connection connection) throws SQLException {
    this.connection = connection;
    begin =
        connection.prepareStatement(
            "INSERT INTO rehearsals (position, owner, id) VALUES (?, ?, ?) ON CONFLICT DO NOTHING");
    goOn =
        connection.prepareStatement(
            "UPDATE rehearsals SET position = ? WHERE position = ? AND id = ?");
    event =
        connection.prepareStatement(
            "INSERT INTO events (rehearsal, position, at, event) VALUES (?, ?, ?, ?)");
    words =
        connection.prepareStatement(
            "INSERT INTO words (rehearsal, position, part, salt, text) VALUES (?, ?, ?, ?, ?)");
    disown = connection.prepareStatement("UPDATE rehearsals SET owner = NULL WHERE id = ?");
    deleteWords = connection.prepareStatement("DELETE FROM words WHERE rehearsal = ?");
    deleteEvents =
        connection.prepareStatement("DELETE FROM events WHERE rehearsal = ? AND position < ?");
    deleteJudgements = connection.prepareStatement("DELETE FROM files WHERE name = ?");
    file =
        connection.prepareStatement(
            "INSERT INTO files (hash, name, text) VALUES (?, ?, ?) ON CONFLICT DO NOTHING");
    ledger = new Ledger(connection);
  }

  Connection connection() {
    return connection;
  }

  /** Writes, without a commit, all appends whose rehearsal stands where expected; returns those. */
  List<Append> append(List<Append> appends) throws SQLException {
    var written = new ArrayList<Append>();
    written.addAll(
        claim(begin, appends.stream().filter(append -> append.expected() == 0).toList()));
    written.addAll(claim(goOn, appends.stream().filter(append -> append.expected() > 0).toList()));
    for (var append : written) {
      add(append);
    }
    if (!written.isEmpty()) {
      event.executeBatch();
      words.executeBatch();
    }
    for (var append : written) {
      if (append.erases()) {
        erase(append);
      }
    }
    ledger.add(written);
    return written;
  }

  void keep(Keep keep) throws SQLException {
    file.setString(1, keep.hash());
    file.setString(2, keep.file().name());
    file.setString(3, keep.file().text());
    file.executeUpdate();
  }

  /**
   * Moves each rehearsal from its expected position on; another process that does so first wins.
   */
  private static List<Append> claim(PreparedStatement statement, List<Append> appends)
      throws SQLException {
    if (appends.isEmpty()) {
      return List.of();
    }
    for (var append : appends) {
      statement.setLong(1, append.last());
      if (append.expected() == 0) {
        statement.setString(2, append.begunBy().orElse(null));
      } else {
        statement.setLong(2, append.expected());
      }
      statement.setString(3, append.rehearsal());
      statement.addBatch();
    }
    var rows = statement.executeBatch();
    var claimed = new ArrayList<Append>();
    for (var i = 0; i < rows.length; i++) {
      if (rows[i] == 1) {
        claimed.add(appends.get(i));
      }
    }
    return claimed;
  }

  private void add(Append append) throws SQLException {
    var position = append.expected();
    for (var written : append.events()) {
      position++;
      event.setString(1, append.rehearsal());
      event.setLong(2, position);
      event.setLong(3, append.at());
      event.setString(4, written.json());
      event.addBatch();
      for (var vaulted : written.words()) {
        words.setString(1, append.rehearsal());
        words.setLong(2, position);
        words.setInt(3, vaulted.part());
        words.setString(4, vaulted.salt());
        words.setString(5, vaulted.text());
        words.addBatch();
      }
    }
  }

  /** Leaves one event, which says that the rehearsal was erased, and nobody's name or measures. */
  private void erase(Append append) throws SQLException {
    deleteWords.setString(1, append.rehearsal());
    deleteWords.executeUpdate();
    deleteEvents.setString(1, append.rehearsal());
    deleteEvents.setLong(2, append.last());
    deleteEvents.executeUpdate();
    deleteJudgements.setString(1, Write.JUDGED_IN + append.rehearsal());
    deleteJudgements.executeUpdate();
    disown.setString(1, append.rehearsal());
    disown.executeUpdate();
  }

  /**
   * What was deleted is gone from the database's files when this returns, as far as {@code sql} can
   * say so.
   */
  void overwrite(String sql) throws SQLException {
    connection.setAutoCommit(true);
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    } finally {
      connection.setAutoCommit(false);
    }
  }

  /** Rolls back what was not committed. */
  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
