package dev.sparring.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SqliteJournalTest extends JournalContractTest {
  private final Path folder;

  SqliteJournalTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Override
  String newDatabase() {
    return "jdbc:sqlite:" + folder.resolve("sparring.db");
  }

  @Test
  void nobody_else_on_the_machine_may_read_its_files() throws Exception {
    try (var files = Files.list(folder)) {
      assertThat(files)
          .isNotEmpty()
          .allSatisfy(
              file ->
                  assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                      .isEqualTo("rw-------"));
    }
  }

  @Test
  void a_database_of_before_is_taken_from_others() throws Exception {
    var file = folder.resolve("before.db");
    Files.createFile(file);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    Journals.open("jdbc:sqlite:" + file + "?cache=private").close();

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void a_folder_that_is_made_is_its_owners(@TempDir Path other) throws Exception {
    var made = other.resolve("data/deep");
    OwnFiles.makeFolder(made);
    OwnFiles.makeFolder(made);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made)))
        .isEqualTo("rwx------");
  }

  @Test
  void what_was_erased_is_in_none_of_its_files() throws Exception {
    try (var journal = Journals.open(url())) {
      for (int i = 0; i < 50; i++) {
        journal.append("other" + i, 0, NOON, List.of(began("Bob"), said(1, "x".repeat(900))));
      }
      var secret = "Zebraquartz";
      journal.append("a", 0, NOON, List.of(began(secret), said(1, secret.repeat(2_000))));
      assertThat(holds(secret)).isTrue();
      journal.erase("a", 2, NOON);
      assertThat(holds(secret)).isFalse();
      assertThat(journal.read("other49", 0)).hasSize(2);
    }
  }

  private boolean holds(String word) throws IOException {
    try (var files = Files.list(folder)) {
      for (var file : files.toList()) {
        if (Files.readString(file, StandardCharsets.ISO_8859_1).contains(word)) {
          return true;
        }
      }
    }
    return false;
  }

  @Test
  void events_of_a_newer_version_cost_no_connection() throws Exception {
    try (var journal = Journals.open(url());
        var connection = DriverManager.getConnection(url());
        var statement = connection.createStatement()) {
      journal.append("a", 0, NOON, List.of(began("ann")));
      statement.executeUpdate("UPDATE events SET event = '{\"type\":\"of-tomorrow\",\"v\":1}'");
      journal.ownedBy("somebody");
      var before = opened();
      for (int i = 0; i < 20; i++) {
        assertThatThrownBy(() -> journal.read("a", 0)).isInstanceOf(RuntimeException.class);
      }
      assertThat(opened()).isLessThanOrEqualTo(before);
    }
  }

  /** How often this process has the database's file open. */
  private long opened() throws IOException {
    try (var open = Files.list(Path.of("/proc/self/fd"))) {
      return open.filter(one -> leadsTo(one, "sparring.db")).count();
    }
  }

  private static boolean leadsTo(Path link, String name) {
    try {
      return Files.readSymbolicLink(link).endsWith(name);
    } catch (IOException closed) {
      return false;
    }
  }
}
