package dev.sparring.journal;

import java.nio.file.Path;
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
}
