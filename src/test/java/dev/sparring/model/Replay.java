package dev.sparring.model;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Puts a real model into the loop where none can be reached: what it is asked goes into a file, is
 * answered there by whoever can, and is answered from there the next time. docs/validity.md says
 * what was measured so.
 *
 * <p>{@code requests.jsonl} holds {@code {"id", "system", "user"}}, {@code answers.jsonl} holds
 * {@code {"id", "answer"}}.
 */
public final class Replay {
  private final Path requests;
  private final Map<String, String> answers;
  private final Set<String> written = ConcurrentHashMap.newKeySet();
  private final String otherwise;

  private Replay(Path folder, String otherwise) throws IOException {
    this.requests = folder.resolve("requests.jsonl");
    this.answers = read(folder.resolve("answers.jsonl"));
    this.otherwise = otherwise;
  }

  private static Map<String, String> read(Path file) throws IOException {
    if (!Files.exists(file)) {
      return Map.of();
    }
    try (var lines = Files.lines(file)) {
      return lines
          .filter(line -> !line.isBlank())
          .map(JsonObject::new)
          .collect(
              Collectors.toMap(
                  one -> one.getString("id"), one -> one.getString("answer"), (a, b) -> b));
    }
  }

  /**
   * Serves until it is stopped.
   *
   * @param args the folder; what is answered to what nobody has answered yet, nothing to fail
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    var replay = new Replay(Path.of(args[0]), args.length > 1 ? args[1] : "");
    try (var server = ModelServer.start(replay::act)) {
      System.out.println(server.address());
      Thread.currentThread().join();
    }
  }

  private Act act(Asked asked) {
    var id = id(asked);
    var answer = answers.get(id);
    if (answer != null) {
      return Act.inParts(answer);
    }
    if (written.add(id)) {
      write(id, asked);
    }
    return otherwise.isEmpty() ? Act.fails(503, "later", "Not answered yet.") : Act.says(otherwise);
  }

  private synchronized void write(String id, Asked asked) {
    var talk =
        asked.messages().stream()
            .skip(1)
            .map(message -> message.role() + ": " + message.text())
            .collect(Collectors.joining("\n"));
    var line =
        new JsonObject()
            .put("id", id)
            .put("system", asked.messages().getFirst().text())
            .put("user", talk)
            .encode();
    try {
      Files.writeString(
          requests, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String id(Asked asked) {
    try {
      var all = asked.messages().toString().getBytes(StandardCharsets.UTF_8);
      var hash = MessageDigest.getInstance("SHA-256").digest(all);
      return HexFormat.of().formatHex(hash).substring(0, 16);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }
}
