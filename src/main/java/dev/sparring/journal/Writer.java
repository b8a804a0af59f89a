package dev.sparring.journal;

import dev.sparring.journal.Write.Append;
import dev.sparring.journal.Write.Keep;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One thread writes. What came in while the last commit was flushed to the disk shares the next
 * one.
 */
final class Writer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Writer.class);

  /** Bounds how long one commit keeps its first write waiting. */
  private static final int MOST_AT_ONCE = 1_000;

  private final Database database;
  private final Bell bell;
  private final Queue<Write> waiting = new ConcurrentLinkedQueue<>();
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("sparring-journal").factory());
  private @Nullable Pen pen;

  Writer(Database database, Bell bell) {
    this.database = database;
    this.bell = bell;
  }

  /**
   * Waits until it is on disk; false if it conflicts.
   *
   * @throws java.io.UncheckedIOException if the database fails
   */
  boolean write(Write write) {
    waiting.add(write);
    try {
      thread.execute(this::writeWaiting);
      return write.done().join();
    } catch (RejectedExecutionException e) {
      throw new IllegalStateException("the journal is closed", e);
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }

  private void writeWaiting() {
    var batch = new ArrayList<Write>();
    for (var next = waiting.poll(); next != null; next = waiting.poll()) {
      batch.add(next);
      if (batch.size() == MOST_AT_ONCE) {
        break;
      }
    }
    if (!batch.isEmpty()) {
      write(batch);
    }
  }

  private void write(List<Write> batch) {
    try {
      var written = new HashSet<>(writeAndCommit(batch));
      batch.forEach(
          write -> write.done().complete(write instanceof Keep || written.contains(write)));
    } catch (SQLException e) {
      letPenGo();
      var trouble = Trouble.of(database, e);
      batch.forEach(write -> write.done().completeExceptionally(trouble));
    } catch (RuntimeException e) {
      letPenGo();
      batch.forEach(write -> write.done().completeExceptionally(e));
    }
  }

  private List<Append> writeAndCommit(List<Write> batch) throws SQLException {
    // In one order, so that two processes that write the same never wait for each other.
    var keeps =
        batch.stream()
            .filter(Keep.class::isInstance)
            .map(Keep.class::cast)
            .sorted(Comparator.comparing(Keep::hash))
            .toList();
    var appends =
        batch.stream()
            .filter(Append.class::isInstance)
            .map(Append.class::cast)
            .sorted(Comparator.comparing(Append::rehearsal))
            .toList();
    var written = write(keeps, appends);
    var rehearsals = written.stream().map(Append::rehearsal).distinct().toList();
    var held = pen();
    if (!rehearsals.isEmpty()) {
      bell.committing(held.connection(), rehearsals);
    }
    held.connection().commit();
    if (written.stream().anyMatch(Append::erases)) {
      held.overwrite(database.dialect().overwrites());
    }
    bell.committed(rehearsals);
    return written;
  }

  /** A connection that was lost while nothing happened is opened again, once. */
  private List<Append> write(List<Keep> keeps, List<Append> appends) throws SQLException {
    var fresh = pen == null;
    try {
      return writeWith(pen(), keeps, appends);
    } catch (SQLException e) {
      letPenGo();
      if (fresh) {
        throw e;
      }
      return writeWith(pen(), keeps, appends);
    }
  }

  private static List<Append> writeWith(Pen pen, List<Keep> keeps, List<Append> appends)
      throws SQLException {
    for (var keep : keeps) {
      pen.keep(keep);
    }
    return pen.append(appends);
  }

  private Pen pen() throws SQLException {
    var held = pen;
    if (held == null) {
      held = new Pen(database.toWrite());
      pen = held;
    }
    return held;
  }

  private void letPenGo() {
    var held = pen;
    pen = null;
    if (held != null) {
      try {
        held.close();
      } catch (SQLException e) {
        LOG.debug("a broken connection did not close", e);
      }
    }
  }

  /** Writes what waits first. */
  @Override
  public void close() {
    thread.close();
    letPenGo();
  }
}
