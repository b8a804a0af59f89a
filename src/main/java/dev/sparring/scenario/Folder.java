package dev.sparring.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of a folder on disk and of the folders in it. */
public record Folder(Path path) implements Sources {
  @Override
  public Optional<SourceFile> find(String name) {
    var folder = path.toAbsolutePath().normalize();
    var file = folder.resolve(name).normalize();
    if (!file.startsWith(folder) || !Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (var bytes = Files.newInputStream(file)) {
      // One more than may be read, so that a file that is too long is told to be. What is no UTF-8
      // becomes U+FFFD, which the reader tells of in its place.
      var text = new String(bytes.readNBytes(Yaml.LONGEST + 1), StandardCharsets.UTF_8);
      return Optional.of(new SourceFile(name, text));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  @Override
  public String called(String name) {
    return path.resolve(name).toString();
  }

  @Override
  public List<String> names() {
    if (!Files.isDirectory(path)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(path, 2)) {
      return files
          .map(file -> path.relativize(file).toString().replace('\\', '/'))
          .filter(name -> name.endsWith(".yaml"))
          .sorted()
          .toList();
    } catch (IOException | UncheckedIOException e) {
      return List.of();
    }
  }
}
