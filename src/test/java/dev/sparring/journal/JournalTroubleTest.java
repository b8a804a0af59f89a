package dev.sparring.journal;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said when a database cannot be used, and how to mend it. */
final class JournalTroubleTest {
  @Test
  void a_folder_that_is_not_there_is_told(@TempDir Path folder) {
    assertThatThrownBy(() -> Journals.open(sqlite(folder.resolve("gone/sparring.db"))))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("gone/sparring.db")
        .hasMessageContaining("folder exist");
  }

  @Test
  void a_file_that_is_no_database_is_told(@TempDir Path folder) throws IOException {
    var file = Files.writeString(folder.resolve("sparring.db"), "a letter to aunt Ann".repeat(100));

    assertThatThrownBy(() -> Journals.open(sqlite(file)))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("not a SQLite database");
  }

  @Test
  void a_server_that_does_not_answer_is_told_without_the_password() {
    assertThatThrownBy(
            () -> Journals.open("jdbc:postgresql://localhost:1/sales?user=ann&password=geheim"))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("postgresql://localhost:1/sales cannot be reached")
        .hasMessageNotContaining("geheim");
  }

  @Test
  void another_kind_of_database_is_told() {
    assertThatThrownBy(() -> Journals.open("jdbc:mysql://localhost/sparring"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("jdbc:sqlite: or jdbc:postgresql:");
  }

  @Test
  void tables_of_a_newer_sparring_are_left_alone(@TempDir Path folder) throws SQLException {
    var url = sqlite(folder.resolve("sparring.db"));
    Journals.open(url).close();
    try (var connection = DriverManager.getConnection(url);
        var statement = connection.createStatement()) {
      statement.executeUpdate("INSERT INTO tables_version VALUES (99)");
    }

    assertThatThrownBy(() -> Journals.open(url)).hasMessageContaining("newer Sparring");
  }

  @Test
  void a_closed_journal_says_so(@TempDir Path folder) {
    var journal = Journals.open(sqlite(folder.resolve("sparring.db")));
    journal.close();

    assertThatThrownBy(() -> journal.erase("a", 1, JournalContractTest.NOON))
        .hasMessageContaining("closed");
  }

  private static String sqlite(Path file) {
    return "jdbc:sqlite:" + file;
  }
}
