package dev.sparring.journal;

import static java.util.concurrent.TimeUnit.SECONDS;

import dev.sparring.rehearsal.Event;
import dev.sparring.rehearsal.Journal;
import dev.sparring.rehearsal.Recorded;
import dev.sparring.rehearsal.Usage;
import dev.sparring.scenario.SourceFile;
import dev.sparring.scoring.Judgement;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** The journal in a SQLite file or in PostgreSQL. */
public final class SqlJournal implements Journal, AutoCloseable {
  /** What is kept by another key than its own hash is told apart by this. */
  private static final String JUDGED = "judged:";

  private final EventJson json;
  private final Bell bell;
  private final Writer writer;
  private final Readers readers;

  SqlJournal(Database database, EventJson json, Bell bell) {
    this.json = json;
    this.bell = bell;
    this.writer = new Writer(database, bell);
    this.readers = new Readers(database);
  }

  @Override
  public List<Recorded> read(String rehearsal, long after) {
    return readers.read(
        connection -> {
          var stored = events(connection, rehearsal, after);
          // After the events, so that none of their words is missed.
          var words =
              stored.isEmpty()
                  ? Map.<Long, Map<Integer, Vaulted>>of()
                  : words(connection, rehearsal, after);
          return stored.stream().map(event -> event.recorded(json, words)).toList();
        });
  }

  @Override
  public void append(String rehearsal, long expected, Instant at, List<Event> events)
      throws Conflict {
    if (events.isEmpty()) {
      throw new IllegalArgumentException("nothing to append");
    }
    var append =
        new Write.Append(
            rehearsal,
            expected,
            nanos(at),
            events.stream().map(json::write).toList(),
            Usage.in(events),
            owner(expected, events.getFirst()),
            events.stream().anyMatch(Event.Erased.class::isInstance),
            new CompletableFuture<>());
    if (!writer.write(append)) {
      throw new Conflict(rehearsal, expected);
    }
  }

  @Override
  public void erase(String rehearsal, long expected, Instant at) throws Conflict {
    append(rehearsal, expected, at, List.of(new Event.Erased()));
  }

  @Override
  public List<String> ownedBy(String owner) {
    return readers.read(
        connection ->
            strings(
                connection,
                "SELECT id FROM rehearsals WHERE owner = ? ORDER BY number DESC",
                owner));
  }

  @Override
  public OptionalLong position(String rehearsal, String owner) {
    return readers.read(
        connection -> {
          try (var statement =
              connection.prepareStatement(
                  "SELECT position FROM rehearsals WHERE id = ? AND owner = ?")) {
            statement.setString(1, rehearsal);
            statement.setString(2, owner);
            try (var rows = statement.executeQuery()) {
              return rows.next() ? OptionalLong.of(rows.getLong(1)) : OptionalLong.empty();
            }
          }
        });
  }

  @Override
  public String keep(SourceFile file) {
    var hash = HexFormat.of().formatHex(Vaulted.sha256(file.text()));
    if (kept(hash).isEmpty()) {
      writer.write(new Write.Keep(hash, file, new CompletableFuture<>()));
    }
    return hash;
  }

  @Override
  public Optional<String> kept(String hash) {
    return readers.read(
        connection ->
            strings(connection, "SELECT text FROM files WHERE hash = ?", hash).stream()
                .findFirst());
  }

  @Override
  public void keep(String rehearsal, String key, Judgement judgement) {
    var stored = json.write(new Event.Judged(0, judgement)).json();
    var file = new SourceFile(Write.JUDGED_IN + rehearsal, stored);
    writer.write(new Write.Keep(JUDGED + key, file, new CompletableFuture<>()));
  }

  @Override
  public Optional<Judgement> judgement(String key) {
    return kept(JUDGED + key)
        .map(stored -> ((Event.Judged) json.read(stored, Map.of())).judgement());
  }

  @Override
  public List<Usage> usage(Instant since) {
    return readers.read(connection -> Ledger.since(connection, nanos(since)));
  }

  @Override
  public Listening listen(Consumer<String> appended) {
    return bell.listen(appended);
  }

  /** Writes what waits, then closes. */
  @Override
  public void close() {
    writer.close();
    readers.close();
    bell.close();
  }

  private record Stored(long position, long at, String event) {
    Recorded recorded(EventJson json, Map<Long, Map<Integer, Vaulted>> words) {
      return new Recorded(
          position,
          Instant.ofEpochSecond(0, at),
          json.read(event, words.getOrDefault(position, Map.of())));
    }
  }

  private static List<Stored> events(Connection connection, String rehearsal, long after)
      throws SQLException {
    try (var statement =
        connection.prepareStatement(
            "SELECT position, at, event FROM events WHERE rehearsal = ? AND position > ? ORDER BY position")) {
      statement.setString(1, rehearsal);
      statement.setLong(2, after);
      var stored = new ArrayList<Stored>();
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          stored.add(new Stored(rows.getLong(1), rows.getLong(2), rows.getString(3)));
        }
      }
      return stored;
    }
  }

  private static Map<Long, Map<Integer, Vaulted>> words(
      Connection connection, String rehearsal, long after) throws SQLException {
    try (var statement =
        connection.prepareStatement(
            "SELECT position, part, salt, text FROM words WHERE rehearsal = ? AND position > ?")) {
      statement.setString(1, rehearsal);
      statement.setLong(2, after);
      var words = new HashMap<Long, Map<Integer, Vaulted>>();
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          words
              .computeIfAbsent(rows.getLong(1), position -> new HashMap<>())
              .put(
                  rows.getInt(2),
                  new Vaulted(rows.getInt(2), rows.getString(3), rows.getString(4)));
        }
      }
      return words;
    }
  }

  private static List<String> strings(Connection connection, String sql, String parameter)
      throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      statement.setString(1, parameter);
      var strings = new ArrayList<String>();
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          strings.add(rows.getString(1));
        }
      }
      return strings;
    }
  }

  private static Optional<String> owner(long expected, Event first) {
    if (first instanceof Event.Began began) {
      return Optional.of(began.owner());
    }
    if (expected == 0 && !isOfDrafts(first)) {
      throw new IllegalArgumentException("a rehearsal begins with Began");
    }
    return Optional.empty();
  }

  /** Its stream is nobody's rehearsal. */
  private static boolean isOfDrafts(Event first) {
    return first instanceof Event.ModelAsked asked && asked.purpose() == Event.ModelAsked.For.DRAFT;
  }

  private static long nanos(Instant at) {
    return Math.addExact(SECONDS.toNanos(at.getEpochSecond()), at.getNano());
  }
}
