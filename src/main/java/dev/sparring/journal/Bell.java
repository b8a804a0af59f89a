package dev.sparring.journal;

import dev.sparring.rehearsal.Journal.Listening;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.function.Consumer;

/** Tells those who listen which rehearsals went on. */
interface Bell extends AutoCloseable {
  /** Within the transaction that appends. */
  void committing(Connection connection, Collection<String> rehearsals) throws SQLException;

  /** After its commit. */
  void committed(Collection<String> rehearsals);

  /** Returns what closes the listening. */
  Listening listen(Consumer<String> appended);

  @Override
  void close();
}
