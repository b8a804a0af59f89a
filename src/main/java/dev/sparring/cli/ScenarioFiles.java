package dev.sparring.cli;

import dev.sparring.buyer.Listener;
import dev.sparring.hearing.Language;
import dev.sparring.hearing.Meaning;
import dev.sparring.model.Embeddings;
import dev.sparring.model.ModelEar;
import dev.sparring.model.Models;
import dev.sparring.model.Role;
import dev.sparring.rehearsal.Play;
import dev.sparring.scenario.Lookup;
import dev.sparring.scenario.Problem;
import dev.sparring.scenario.Reading;
import dev.sparring.scenario.Scenario;
import dev.sparring.scenario.Scenarios;
import dev.sparring.scoring.Rubric;
import dev.sparring.scoring.Rubrics;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;

/** Scenario files that are named on the command line. */
final class ScenarioFiles {
  /** Nobody talks meanwhile. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private ScenarioFiles() {}

  /**
   * @throws Stop if it cannot be read, with all of its problems
   */
  static Play play(Path file, Optional<Language> language) {
    var lookup = lookup(file);
    return valueOf(Play.read(lookup.sources(), lookup.id(), language.orElse(lookup.language())));
  }

  /**
   * The scenario alone, without its rubric.
   *
   * @throws Stop if it cannot be read, with all of its problems
   */
  static Scenario scenario(Path file) {
    var lookup = lookup(file);
    return valueOf(Scenarios.read(lookup.sources(), lookup.id(), lookup.language()));
  }

  private static Lookup lookup(Path file) {
    if (!Files.isRegularFile(file)) {
      throw missing(file);
    }
    return Lookup.of(file, folder());
  }

  static Stop missing(Path file) {
    return new Stop(2, Words.ofMachine().say("no-file", file));
  }

  /**
   * @throws Stop if there is none in that language
   */
  static Rubric rubric(String name, Language language) {
    return valueOf(Rubrics.read(Lookup.in(folder()), name, language));
  }

  /** The server's folder of scenarios. */
  static Path folder() {
    return settings().scenarios();
  }

  /** What lines mean, where a model that tells it is configured. */
  static Meaning meaning() {
    return settings()
        .embedding()
        .<Meaning>map(model -> new Embeddings(model, PATIENCE))
        .orElse(Meaning.UNKNOWN);
  }

  /** Who hears what lines mean, where a model is configured for it. */
  static Optional<Listener> listener() {
    return new Models(settings().models(), Clock.systemUTC())
        .of(Role.EAR)
        .map(model -> new ModelEar(model, PATIENCE));
  }

  private static Settings settings() {
    try {
      return Settings.read(System.getenv());
    } catch (Settings.Wrong wrong) {
      throw new Stop(2, wrong.getMessage());
    }
  }

  private static <T> T valueOf(Reading<T> reading) {
    return reading
        .value()
        .orElseThrow(
            () ->
                new Stop(
                    1,
                    reading.problems().stream()
                        .map(Problem::text)
                        .collect(Collectors.joining("\n"))));
  }
}
