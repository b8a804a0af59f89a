package dev.sparring.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Pattern;

/** Puts scenarios into the server's folder, each whole or not at all. */
public final class Filing {
  private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9-]*");
  private final Path folder;

  public Filing(Path folder) {
    this.folder = folder;
  }

  /**
   * Where there is no folder yet, it is made with the packed scenarios in it, so that they go on
   * being served.
   *
   * @param id a {@link Slug}
   * @param over whether it may take the place of a file of that name
   * @return false if it may not, and there is one
   */
  public synchronized boolean put(String id, String text, boolean over) throws IOException {
    if (!SLUG.matcher(id).matches()) {
      throw new IllegalArgumentException(id);
    }
    var file = folder.resolve(id + ".yaml");
    if (!over && Files.exists(file)) {
      return false;
    }
    if (!Files.isDirectory(folder)) {
      unpack();
    }
    write(file, text);
    return true;
  }

  private void unpack() throws IOException {
    Files.createDirectories(folder);
    var packed = new Packed();
    for (var name : packed.names()) {
      if (!name.contains("/")) {
        write(folder.resolve(name), packed.find(name).orElseThrow().text());
      }
    }
  }

  /** Beside its place first: whoever reads the folder meanwhile finds the old file or the new. */
  private static void write(Path file, String text) throws IOException {
    var beside = Files.createTempFile(file.resolveSibling(""), ".new-", ".tmp");
    try {
      Files.writeString(beside, text);
      beside.toFile().setReadable(true, false);
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(beside);
    }
  }
}
