package dev.sparring.journal;

import dev.sparring.journal.Write.Append;
import dev.sparring.rehearsal.Spent;
import dev.sparring.rehearsal.Usage;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * What models took, added up by quarters of an hour in the same transaction as the events that say
 * so: a month's sum needs no look at any rehearsal. In every time zone months begin on a quarter.
 */
final class Ledger {
  private static final long QUARTER = TimeUnit.MINUTES.toNanos(15);
  private static final String ADD =
      """
      INSERT INTO model_usage
        (quarter, purpose, model, outcome, calls, tokens_in, tokens_out, millis)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (quarter, purpose, model, outcome) DO UPDATE SET
        calls = model_usage.calls + excluded.calls,
        tokens_in = model_usage.tokens_in + excluded.tokens_in,
        tokens_out = model_usage.tokens_out + excluded.tokens_out,
        millis = model_usage.millis + excluded.millis""";
  private static final String SUM =
      """
      SELECT purpose, model, outcome, sum(calls), sum(tokens_in), sum(tokens_out), sum(millis)
      FROM model_usage WHERE quarter >= ?
      GROUP BY purpose, model, outcome ORDER BY purpose, model, outcome""";

  /** In one order, so that two processes that add to the same lines never wait for each other. */
  private record Line(long quarter, String purpose, String model, String outcome)
      implements Comparable<Line> {
    private static final Comparator<Line> ORDER =
        Comparator.comparingLong(Line::quarter)
            .thenComparing(Line::purpose)
            .thenComparing(Line::model)
            .thenComparing(Line::outcome);

    @Override
    public int compareTo(Line other) {
      return ORDER.compare(this, other);
    }
  }

  private final PreparedStatement add;

  Ledger(Connection connection) throws SQLException {
    add = connection.prepareStatement(ADD);
  }

  /** Adds, without a commit, what these appends say. */
  void add(List<Append> appends) throws SQLException {
    var lines = new TreeMap<Line, Spent>();
    for (var append : appends) {
      for (var one : append.usage()) {
        lines.merge(line(append.at(), one), one.spent(), Spent::plus);
      }
    }
    if (!lines.isEmpty()) {
      for (var entry : lines.entrySet()) {
        put(entry);
      }
      add.executeBatch();
    }
  }

  private static Line line(long at, Usage usage) {
    var purpose = EventForms.PURPOSES.of(usage.purpose());
    return new Line(Math.floorDiv(at, QUARTER), purpose, usage.model(), usage.outcome());
  }

  private void put(Map.Entry<Line, Spent> entry) throws SQLException {
    add.setLong(1, entry.getKey().quarter());
    add.setString(2, entry.getKey().purpose());
    add.setString(3, entry.getKey().model());
    add.setString(4, entry.getKey().outcome());
    add.setLong(5, entry.getValue().calls());
    add.setLong(6, entry.getValue().tokensIn());
    add.setLong(7, entry.getValue().tokensOut());
    add.setLong(8, entry.getValue().took().toMillis());
    add.addBatch();
  }

  /** What has been added from the quarter of an hour on that {@code nanos} lies in. */
  static List<Usage> since(Connection connection, long nanos) throws SQLException {
    try (var statement = connection.prepareStatement(SUM)) {
      statement.setLong(1, Math.floorDiv(nanos, QUARTER));
      var usage = new ArrayList<Usage>();
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          usage.add(
              new Usage(
                  EventForms.PURPOSES.named(rows.getString(1)),
                  rows.getString(2),
                  rows.getString(3),
                  new Spent(
                      rows.getLong(4),
                      rows.getLong(5),
                      rows.getLong(6),
                      Duration.ofMillis(rows.getLong(7)))));
        }
      }
      return usage;
    }
  }
}
