package dev.sparring.cli;

import dev.sparring.model.Configured;
import dev.sparring.model.Role;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * All settings, read from the environment once.
 *
 * @param port 0 to 65535; 0 takes a free one
 * @param data the folder of the local database file
 * @param database a JDBC URL
 * @param scenarios the folder of scenario files; where there is none, the packed ones are played
 * @param models which model words the buyer, judges and coaches; a role without one is done by
 *     script and rules
 */
public record Settings(
    int port,
    String host,
    Path data,
    String database,
    Path scenarios,
    Map<Role, Configured> models) {

  /** Bad settings, all of them. */
  public static final class Wrong extends Exception {
    private static final long serialVersionUID = 1;

    Wrong(List<String> problems) {
      super(String.join(System.lineSeparator(), problems));
    }

    @Override
    public String getMessage() {
      return Objects.requireNonNull(super.getMessage());
    }
  }

  /**
   * @throws Wrong if one or more settings cannot be used; its message has a line for each
   */
  public static Settings read(Map<String, String> environment) throws Wrong {
    var problems = new ArrayList<String>();
    var data = path(environment, "SPARRING_DATA", "data", problems);
    var settings =
        new Settings(
            port(environment.getOrDefault("SPARRING_PORT", "8080"), problems),
            host(environment.getOrDefault("SPARRING_HOST", "127.0.0.1"), problems),
            data,
            database(
                environment.getOrDefault(
                    "SPARRING_DATABASE", "jdbc:sqlite:" + data.resolve("sparring.db")),
                problems),
            path(environment, "SPARRING_SCENARIOS", "scenarios", problems),
            new ModelSettings(environment, problems).read());
    for (var name : environment.keySet()) {
      if (name.startsWith("SPARRING_") && !NAMES.contains(name)) {
        problems.add(
            "%s is no setting of Sparring. There are: %s."
                .formatted(name, String.join(", ", NAMES)));
      }
    }
    if (!problems.isEmpty()) {
      throw new Wrong(problems);
    }
    return settings;
  }

  public static final List<String> NAMES =
      List.of(
          "SPARRING_PORT",
          "SPARRING_HOST",
          "SPARRING_DATA",
          "SPARRING_DATABASE",
          "SPARRING_SCENARIOS",
          "SPARRING_MODEL",
          "SPARRING_MODEL_BUYER",
          "SPARRING_MODEL_JUDGE",
          "SPARRING_MODEL_COACH",
          "SPARRING_MODEL_KEY",
          "SPARRING_MODEL_KEY_FILE",
          "SPARRING_MODEL_URL");

  private static int port(String text, List<String> problems) {
    try {
      var port = Integer.parseInt(text.strip());
      if (port >= 0 && port <= 65_535) {
        return port;
      }
    } catch (NumberFormatException notANumber) {
      // told below, with the ones out of range
    }
    problems.add(
        "SPARRING_PORT is '%s': it must be a number from 0 (any free port) to 65535."
            .formatted(text));
    return 0;
  }

  private static String host(String text, List<String> problems) {
    if (text.isBlank()) {
      problems.add(
          "SPARRING_HOST is empty: it must be an address to listen on, such as 127.0.0.1 or 0.0.0.0.");
    }
    return text.strip();
  }

  private static String database(String text, List<String> problems) {
    if (!text.startsWith("jdbc:sqlite:") && !text.startsWith("jdbc:postgresql:")) {
      problems.add(
          "SPARRING_DATABASE is '%s': it must begin with jdbc:postgresql: or jdbc:sqlite:, such as %s."
              .formatted(text, "jdbc:postgresql://localhost/sparring?user=me&password=secret"));
    }
    return text;
  }

  private static Path path(
      Map<String, String> environment, String name, String fallback, List<String> problems) {
    try {
      return Path.of(environment.getOrDefault(name, fallback));
    } catch (InvalidPathException noPath) {
      problems.add("%s is no path: %s.".formatted(name, noPath.getMessage()));
      return Path.of(fallback);
    }
  }
}
