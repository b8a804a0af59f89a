package dev.sparring.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;

/** A few connections that read, opened as they are needed. */
final class Readers implements AutoCloseable {
  private static final int MOST = 4;

  interface Query<T> {
    T on(Connection connection) throws SQLException;
  }

  private final Database database;
  private final Semaphore free = new Semaphore(MOST);
  private final Deque<Connection> idle = new ConcurrentLinkedDeque<>();

  Readers(Database database) {
    this.database = database;
  }

  /**
   * @throws java.io.UncheckedIOException if the database fails
   */
  <T> T read(Query<T> query) {
    free.acquireUninterruptibly();
    try {
      return withAny(query);
    } catch (SQLException e) {
      throw Trouble.of(database, e);
    } finally {
      free.release();
    }
  }

  /** A connection that was lost while nothing happened is opened again, once. */
  private <T> T withAny(Query<T> query) throws SQLException {
    var held = idle.poll();
    if (held != null) {
      try {
        return with(held, query);
      } catch (SQLException e) {
        idle.forEach(Readers::close);
        idle.clear();
      }
    }
    return with(database.toRead(), query);
  }

  private <T> T with(Connection connection, Query<T> query) throws SQLException {
    boolean sound = false;
    try {
      var read = query.on(connection);
      sound = true;
      return read;
    } finally {
      if (sound) {
        idle.push(connection);
      } else {
        close(connection);
      }
    }
  }

  private static void close(Connection connection) {
    try {
      connection.close();
    } catch (SQLException e) {
      // It is gone, which is all that was wanted.
    }
  }

  @Override
  public void close() {
    free.acquireUninterruptibly(MOST);
    idle.forEach(Readers::close);
  }
}
