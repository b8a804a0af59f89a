package dev.sparring.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sparring.rehearsal.Journal;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class PostgresJournalTest extends JournalContractTest {
  private static EmbeddedPostgres postgres;
  private static int databases;

  @BeforeAll
  static void start() throws IOException {
    postgres = EmbeddedPostgres.start();
  }

  @AfterAll
  static void stop() throws IOException {
    postgres.close();
  }

  @Override
  String newDatabase() throws SQLException {
    var name = "journal" + databases++;
    try (var connection = postgres.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name);
    }
    return postgres.getJdbcUrl("postgres", name);
  }

  @Test
  void an_append_by_one_process_is_heard_by_another() throws Exception {
    var heard = new LinkedBlockingQueue<String>();
    try (var here = Journals.open(url());
        var there = Journals.open(url());
        var listening = here.listen(heard::add)) {
      assertThat(listening).isNotNull();
      there.append("a", 0, NOON, List.of(began("ann")));
      assertThat(next(heard)).isEqualTo("a");
    }
  }

  /** Whatever was missed while the link was down is looked for. */
  @Test
  void after_a_broken_link_everybody_looks_again() throws Exception {
    var heard = new LinkedBlockingQueue<String>();
    try (var here = Journals.open(url());
        var listening = here.listen(heard::add);
        var connection = postgres.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      assertThat(listening).isNotNull();
      statement.execute(
          "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%' OR query = 'SELECT 1'");
      assertThat(next(heard)).isEqualTo(Journal.ANY);
      here.append("a", 0, NOON, List.of(began("ann")));
      assertThat(next(heard)).isEqualTo("a");
    }
  }
}
