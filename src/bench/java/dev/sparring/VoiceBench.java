package dev.sparring;

import dev.sparring.model.Streaming;
import java.nio.file.Files;
import java.util.Locale;

/** How soon a sentence of a model's buyer is on disk, and how many takes can stream at once. */
final class VoiceBench {
  private static final int ONE_BY_ONE = 200;
  private static final int AT_ONCE = 500;

  private VoiceBench() {}

  public static void main(String[] args) throws Exception {
    var folder = Files.createTempDirectory("sparring");
    Streaming.takes(folder.resolve("warm"), ONE_BY_ONE, 1);
    print("one take after another", Streaming.takes(folder.resolve("one"), ONE_BY_ONE, 1));
    print(
        "%d at once".formatted(AT_ONCE), Streaming.takes(folder.resolve("many"), AT_ONCE, AT_ONCE));
  }

  private static void print(String name, Streaming.Found found) {
    System.out.printf(
        Locale.ROOT,
        "%-24s %4d takes, %d without the model's words; first sentence on disk after the raw stream"
            + " had it: p50 %.1f ms, p99 %.1f ms%n",
        name,
        found.takes(),
        found.failed(),
        found.percentile(50),
        found.percentile(99));
  }
}
