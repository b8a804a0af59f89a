package dev.sparring.journal;

import dev.sparring.rehearsal.Journal.Listening;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Heard by every process on the same PostgreSQL: NOTIFY is part of the transaction that appends.
 */
final class PostgresBell implements Bell {
  private static final Logger LOG = LoggerFactory.getLogger(PostgresBell.class);
  private static final String NOTIFY =
      "SELECT pg_notify('sparring', rehearsal) FROM unnest(?::text[]) AS rehearsal";

  /** In half seconds: so often a quiet link is asked whether it still is one. */
  private static final int ASKED_EVERY = 10;

  private final Database database;
  private final Listeners listeners = new Listeners();
  private final AtomicBoolean started = new AtomicBoolean();
  private final CountDownLatch listening = new CountDownLatch(1);
  private final CountDownLatch closed = new CountDownLatch(1);

  PostgresBell(Database database) {
    this.database = database;
  }

  @Override
  public void committing(Connection connection, Collection<String> rehearsals) throws SQLException {
    try (var statement = connection.prepareStatement(NOTIFY)) {
      statement.setArray(1, connection.createArrayOf("text", rehearsals.toArray()));
      statement.execute();
    }
  }

  /** The database says so itself, to this process too. */
  @Override
  public void committed(Collection<String> rehearsals) {}

  @Override
  public Listening listen(Consumer<String> appended) {
    var listener = listeners.add(appended);
    if (started.compareAndSet(false, true)) {
      Thread.ofPlatform().daemon().name("sparring-notifications").start(this::hearUntilClosed);
    }
    awaits(listening, 5);
    return listener;
  }

  private void hearUntilClosed() {
    do {
      try (var connection = database.toRead()) {
        hear(connection);
      } catch (SQLException e) {
        if (closed.getCount() > 0) {
          LOG.warn("{} Listening again in a second.", Trouble.of(database, e).getMessage());
        }
      }
      listening.countDown();
    } while (!awaits(closed, 1));
  }

  private void hear(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("LISTEN sparring");
      if (listening.getCount() == 0) {
        listeners.callAll();
      }
      listening.countDown();
      var notifications = connection.unwrap(PGConnection.class);
      for (int quiet = 0; closed.getCount() > 0; quiet++) {
        // Waits at most half a second, to see that it was closed.
        var heard = notifications.getNotifications(500);
        if (heard != null && heard.length > 0) {
          listeners.call(
              Arrays.stream(heard).map(PGNotification::getParameter).distinct().toList());
        } else if (quiet % ASKED_EVERY == 0) {
          statement.execute("SELECT 1"); // a link that is half open is quiet, too
        }
      }
    }
  }

  private static boolean awaits(CountDownLatch latch, int seconds) {
    try {
      return latch.await(seconds, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  @Override
  public void close() {
    closed.countDown();
    listeners.close();
  }
}
