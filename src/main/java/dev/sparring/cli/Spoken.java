package dev.sparring.cli;

import dev.sparring.hearing.Ear;
import dev.sparring.hearing.Language;
import dev.sparring.rehearsal.Play;
import dev.sparring.scenario.Scenario;
import dev.sparring.scoring.Rubric;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/**
 * What is spoken: a language alone, or a scenario with its language. One of the two must be said.
 */
final class Spoken {
  @ArgGroup(multiplicity = "1")
  private OneOf oneOf = new OneOf();

  private static final class OneOf {
    @Option(
        names = "--language",
        paramLabel = "LANGUAGE",
        description = "The language: en, sv, nb or nl.")
    private @Nullable Language language;

    @Option(
        names = "--scenario",
        paramLabel = "FILE",
        description = "A scenario file: its language, topics and offer.")
    private @Nullable Path scenario;
  }

  /** Empty for a language alone. */
  Optional<Play> play() {
    return Optional.ofNullable(oneOf.scenario)
        .map(file -> ScenarioFiles.play(file, Optional.empty()));
  }

  /** A language alone is heard by words only. */
  Hearers hearers() {
    var play = play();
    return new Hearers(
        play.map(known -> known.ear().asking(ScenarioFiles.meaning()))
            .orElseGet(() -> Ear.of(saidLanguage())),
        play,
        play.flatMap(known -> ScenarioFiles.listener()));
  }

  /** What the scenario's buyer tells off the cuff, by name. */
  Set<String> background() {
    return play().stream()
        .flatMap(play -> play.scenario().background().stream())
        .map(Scenario.Background::name)
        .collect(Collectors.toUnmodifiableSet());
  }

  Rubric rubric() {
    return play().map(Play::rubric).orElseGet(() -> ScenarioFiles.rubric("discovery", language()));
  }

  Language language() {
    return play().map(play -> play.scenario().language()).orElseGet(this::saidLanguage);
  }

  private Language saidLanguage() {
    if (oneOf.language == null) {
      throw new IllegalStateException("neither a language nor a scenario was said");
    }
    return oneOf.language;
  }
}
