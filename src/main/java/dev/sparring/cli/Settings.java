package dev.sparring.cli;

import dev.sparring.model.Configured;
import dev.sparring.model.Role;
import dev.sparring.web.Callers;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * All settings, read from the environment once.
 *
 * @param port 0 to 65535; 0 takes a free one
 * @param data the folder of the local database file
 * @param database a JDBC URL
 * @param scenarios the folder of scenario files; where there is none, the packed ones are played
 * @param authors who may save scenarios into that folder
 * @param metrics who may read the metrics page
 * @param models which model words the buyer, judges and coaches; a role without one is done by
 *     script and rules
 * @param judgeReads how often a judge reads each transcript, 1 to 9
 * @param monthlyTokens how many tokens models may take in a calendar month; empty: any number
 * @param embedding which model tells what lines mean; without one hearing goes by words
 */
public record Settings(
    int port,
    String host,
    Path data,
    String database,
    Path scenarios,
    Callers authors,
    Callers metrics,
    Map<Role, Configured> models,
    int judgeReads,
    OptionalLong monthlyTokens,
    Optional<Configured> embedding) {

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
    var models = new ModelSettings(environment, problems);
    var data = path(environment, "SPARRING_DATA", "data", problems);
    var settings =
        new Settings(
            (int) whole(environment, "SPARRING_PORT", "8080", 0, 65_535, problems),
            host(environment.getOrDefault("SPARRING_HOST", "127.0.0.1"), problems),
            data,
            database(
                environment.getOrDefault(
                    "SPARRING_DATABASE", "jdbc:sqlite:" + data.resolve("sparring.db")),
                problems),
            path(environment, "SPARRING_SCENARIOS", "scenarios", problems),
            callers(environment, "SPARRING_AUTHORS", problems),
            callers(environment, "SPARRING_METRICS", problems),
            models.read(),
            (int) whole(environment, "SPARRING_JUDGE_READS", "1", 1, 9, problems),
            budget(environment, problems),
            models.embedding());
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

  private static final String BUDGET = "SPARRING_MODEL_BUDGET";

  public static final List<String> NAMES =
      List.of(
          "SPARRING_PORT",
          "SPARRING_HOST",
          "SPARRING_DATA",
          "SPARRING_DATABASE",
          "SPARRING_SCENARIOS",
          "SPARRING_AUTHORS",
          "SPARRING_METRICS",
          "SPARRING_MODEL",
          "SPARRING_MODEL_EAR",
          "SPARRING_MODEL_BUYER",
          "SPARRING_MODEL_JUDGE",
          "SPARRING_MODEL_COACH",
          "SPARRING_MODEL_KEY",
          "SPARRING_MODEL_KEY_FILE",
          "SPARRING_MODEL_URL",
          BUDGET,
          "SPARRING_JUDGE_READS",
          "SPARRING_EMBEDDING");

  private static OptionalLong budget(Map<String, String> environment, List<String> problems) {
    return environment.containsKey(BUDGET)
        ? OptionalLong.of(whole(environment, BUDGET, "0", 0, Long.MAX_VALUE, problems))
        : OptionalLong.empty();
  }

  private static long whole(
      Map<String, String> environment,
      String name,
      String fallback,
      long least,
      long most,
      List<String> problems) {
    var text = environment.getOrDefault(name, fallback);
    try {
      var number = Long.parseLong(text.strip());
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException notANumber) {
      // told below, with the ones out of range
    }
    problems.add(
        "%s is '%s': it must be a number from %d to %d.".formatted(name, text, least, most));
    return least;
  }

  private static String host(String text, List<String> problems) {
    if (text.isBlank()) {
      problems.add(
          "SPARRING_HOST is empty: it must be an address to listen on, such as 127.0.0.1 or 0.0.0.0.");
    }
    return text.strip();
  }

  private static Callers callers(
      Map<String, String> environment, String name, List<String> problems) {
    var text = environment.getOrDefault(name, "local");
    for (var callers : Callers.values()) {
      if (callers.name().toLowerCase(Locale.ROOT).equals(text.strip())) {
        return callers;
      }
    }
    problems.add(
        "%s is '%s': it must be local (who sits at this machine), everyone or nobody."
            .formatted(name, text));
    return Callers.NOBODY;
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
