package dev.sparring.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sparring.hearing.Language;
import dev.sparring.rehearsal.Play;
import dev.sparring.scenario.Packed;
import dev.sparring.scenario.Problem;
import dev.sparring.scenario.Scenarios;
import dev.sparring.scenario.Sources;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What we hand out checks clean, in every language that it is there in. */
final class PackedScenariosTest {
  private static final Sources PACKED = new Packed();

  @ParameterizedTest
  @MethodSource("all")
  void every_packed_scenario_checks_clean(String id, Language language) {
    var reading = Play.read(PACKED, id, language);
    assertThat(reading.problems()).extracting(Problem::text).isEmpty();
    var findings = Proof.of(reading.value().orElseThrow(), PACKED, Effort.usual());
    assertThat(findings.problems()).extracting(Problem::text).isEmpty();
    assertThat(findings.difficulty().level()).isBetween(1, 5);
  }

  static Stream<Arguments> all() {
    return Scenarios.ids(PACKED).stream()
        .flatMap(id -> Scenarios.languages(PACKED, id).stream().map(l -> Arguments.of(id, l)));
  }
}
