package dev.sparring.buyer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sparring.Golden;
import dev.sparring.hearing.Language;
import dev.sparring.proof.Effort;
import dev.sparring.proof.Playthrough;
import dev.sparring.proof.Proof;
import dev.sparring.rehearsal.Play;
import dev.sparring.scenario.Folder;
import dev.sparring.scenario.Packed;
import dev.sparring.scenario.Problem;
import dev.sparring.scenario.Promise;
import dev.sparring.scenario.Sources;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole takes with real hearing, as a sales manager would read them. */
final class GoldenPlaysTest {
  private static final Path HERE = Path.of("src/test/resources/plays");
  private static final Sources SOURCES = new Folder(HERE).over(new Packed().below("rubrics/"));
  private static final Play PLAY =
      Play.read(SOURCES, "late-van", Language.EN).value().orElseThrow();

  @ParameterizedTest
  @MethodSource("names")
  void every_play_goes_as_its_golden_file_says(String name) throws IOException {
    var take = Playthrough.of(PLAY, test(name).says());
    var file = name.replace(",", "").replace(' ', '-') + ".txt";
    Golden.matches(HERE.resolve(file), new PlaySheet(PLAY.scenario(), take).text());
  }

  @Test
  void the_plays_are_what_their_scenario_promises() {
    assertThat(Proof.of(PLAY, SOURCES, Effort.usual()).problems())
        .extracting(Problem::text)
        .isEmpty();
  }

  static List<String> names() {
    return PLAY.scenario().tests().stream().map(Promise::name).toList();
  }

  private static Promise test(String name) {
    return PLAY.scenario().tests().stream()
        .filter(test -> test.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
