package dev.sparring.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/** The files that are packed with the program, in its jar or among its classes. */
public record Packed() implements Sources {
  private static final String FOLDER = "scenarios/";

  @Override
  public Optional<SourceFile> find(String name) {
    try (var bytes = Packed.class.getResourceAsStream("/" + FOLDER + name)) {
      return bytes == null
          ? Optional.empty()
          : Optional.of(
              new SourceFile(name, new String(bytes.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String called(String name) {
    return FOLDER + name;
  }

  @Override
  public List<String> names() {
    var home = home();
    if (Files.isDirectory(home)) {
      return new Folder(home.resolve(FOLDER)).names();
    }
    try (var jar = new JarFile(home.toFile())) {
      return jar.stream()
          .map(ZipEntry::getName)
          .filter(name -> name.startsWith(FOLDER) && name.endsWith(".yaml"))
          .map(name -> name.substring(FOLDER.length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path home() {
    try {
      return Path.of(Packed.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
