package dev.sparring.journal;

import dev.sparring.rehearsal.Journal.Listening;
import java.sql.Connection;
import java.util.Collection;
import java.util.function.Consumer;

/** Heard in this process only: for SQLite. */
final class HouseBell implements Bell {
  private final Listeners listeners = new Listeners();

  @Override
  public void committing(Connection connection, Collection<String> rehearsals) {}

  @Override
  public void committed(Collection<String> rehearsals) {
    listeners.call(rehearsals);
  }

  @Override
  public Listening listen(Consumer<String> appended) {
    return listeners.add(appended);
  }

  @Override
  public void close() {
    listeners.close();
  }
}
