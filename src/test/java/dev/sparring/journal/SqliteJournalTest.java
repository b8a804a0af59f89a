package dev.sparring.journal;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

final class SqliteJournalTest extends JournalContractTest {
  @TempDir private Path folder;

  @Override
  String newDatabase() {
    return "jdbc:sqlite:" + folder.resolve("sparring.db");
  }
}
