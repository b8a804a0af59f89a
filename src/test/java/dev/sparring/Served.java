package dev.sparring;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The jar as a process of its own, on a free port and a data folder. */
final class Served implements AutoCloseable {
  private static final Path JAR = Path.of("target/sparring.jar").toAbsolutePath();
  private static final String READY = "Sparring is ready at ";
  private final Process process;
  private final URI address;

  private Served(Process process, URI address) {
    this.process = process;
    this.address = address;
  }

  /** Returns once it says that it is ready. */
  static Served start(Path data, String... javaOptions) throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(javaOptions));
    command.addAll(List.of("-jar", JAR.toString()));
    var builder = new ProcessBuilder(command).directory(data.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("SPARRING_"));
    builder.environment().put("SPARRING_PORT", "0");
    builder.environment().put("SPARRING_DATA", data.toString());
    builder.redirectError(ProcessBuilder.Redirect.appendTo(data.resolve("log").toFile()));
    var process = builder.start();
    return new Served(process, addressOf(process, data));
  }

  private static URI addressOf(Process process, Path data) throws IOException {
    var out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    for (var line = out.readLine(); line != null; line = out.readLine()) {
      if (line.startsWith(READY)) {
        return URI.create(line.substring(READY.length()).strip());
      }
    }
    throw new IOException("the server never was ready; see " + data.resolve("log"));
  }

  URI at(String path) {
    return address.resolve(path);
  }

  ProcessHandle handle() {
    return process.toHandle();
  }

  /** Asks it to stop, and waits until it has. */
  void stop() {
    process.destroy();
    process.onExit().join();
  }

  @Override
  public void close() {
    kill();
  }

  /** Without warning: SIGKILL. */
  void kill() {
    process.destroyForcibly().onExit().join();
  }
}
