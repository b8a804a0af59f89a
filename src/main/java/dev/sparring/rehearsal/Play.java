package dev.sparring.rehearsal;

import dev.sparring.hearing.Ear;
import dev.sparring.hearing.Language;
import dev.sparring.hearing.Meaning;
import dev.sparring.scenario.Reading;
import dev.sparring.scenario.Scenario;
import dev.sparring.scenario.Scenarios;
import dev.sparring.scenario.SourceFile;
import dev.sparring.scenario.Sources;
import dev.sparring.scoring.Rubric;
import dev.sparring.scoring.Rubrics;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A scenario in one language with its rubric and an ear for it: all that a rehearsal needs.
 *
 * @param files the files it was read from; the same files always give the same play
 */
public record Play(Scenario scenario, Rubric rubric, Ear ear, List<SourceFile> files) {
  public Play {
    files = List.copyOf(files);
  }

  public static Reading<Play> read(Sources sources, String id, Language language) {
    return with(Scenarios.read(sources, id, language), sources, language);
  }

  /** From the files that a rehearsal began with. */
  static Reading<Play> readKept(Sources sources, String id, Language language) {
    return with(Scenarios.readKept(sources, id, language), sources, language);
  }

  private static Reading<Play> with(
      Reading<Scenario> scenario, Sources sources, Language language) {
    if (scenario.value().isEmpty()) {
      return new Reading<>(Optional.empty(), scenario.problems(), scenario.files());
    }
    var found = scenario.value().get();
    var rubric = Rubrics.read(sources, found.rubric(), language);
    var files =
        Stream.concat(scenario.files().stream(), rubric.files().stream()).distinct().toList();
    return new Reading<>(
        rubric.value().map(r -> new Play(found, r, earFor(found), files)),
        rubric.problems(),
        files);
  }

  /** The same play, whose ear asks what lines mean. */
  Play asking(Meaning meaning) {
    return new Play(scenario, rubric, ear.asking(meaning), files);
  }

  /** An ear for the scenario's language, its offer and all that its buyer knows. */
  public static Ear earFor(Scenario scenario) {
    return Ear.of(scenario.language(), scenario.seller().offer(), Knowing.of(scenario));
  }
}
