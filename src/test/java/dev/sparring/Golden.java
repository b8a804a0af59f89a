package dev.sparring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts as files, for a person to read. After a change of words: {@code -Dgolden=write}. */
public final class Golden {
  private Golden() {}

  public static void matches(Path file, String text) throws IOException {
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(file, text);
    }
    assertThat(text).isEqualTo(Files.readString(file));
  }
}
