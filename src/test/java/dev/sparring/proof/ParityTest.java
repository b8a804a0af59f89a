package dev.sparring.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sparring.buyer.Script;
import dev.sparring.hearing.Language;
import dev.sparring.rehearsal.Play;
import dev.sparring.scenario.Packed;
import dev.sparring.scenario.Promise;
import dev.sparring.scenario.Scenarios;
import dev.sparring.scenario.Sources;
import dev.sparring.scoring.Scorecard.Verdict;
import dev.sparring.scoring.Scoring;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Who says the same in another language is heard and judged the same. */
final class ParityTest {
  private static final Sources PACKED = new Packed();

  @ParameterizedTest
  @MethodSource("translatedTranscripts")
  void every_transcript_meets_the_same_checks_in_every_language(
      String id, String transcript, int index, Language language) {
    assertThat(verdicts(id, language, index)).isEqualTo(verdicts(id, Language.EN, index));
  }

  @Test
  void every_scenario_is_there_in_all_languages_with_at_least_three_transcripts() {
    assertThat(Scenarios.ids(PACKED))
        .isNotEmpty()
        .allSatisfy(
            id -> {
              assertThat(Scenarios.languages(PACKED, id))
                  .containsExactlyInAnyOrder(Language.values());
              assertThat(play(id, Language.EN).scenario().tests()).hasSizeGreaterThanOrEqualTo(3);
            });
  }

  @ParameterizedTest
  @EnumSource
  void a_translated_buyer_chooses_the_same_wordings(Language language) {
    for (var seed = 0; seed < 20; seed++) {
      assertThat(opening(language, seed)).isEqualTo(opening(Language.EN, seed));
    }
  }

  static Stream<Arguments> translatedTranscripts() {
    return Scenarios.ids(PACKED).stream()
        .flatMap(
            id -> {
              var tests = play(id, Language.EN).scenario().tests();
              return IntStream.range(0, tests.size())
                  .boxed()
                  .flatMap(
                      index ->
                          Stream.of(Language.values())
                              .filter(language -> language != Language.EN)
                              .map(l -> Arguments.of(id, tests.get(index).name(), index, l)));
            });
  }

  /** Met, missed or not judged, by criterion and check. */
  private static Map<String, Verdict> verdicts(String id, Language language, int index) {
    var play = play(id, language);
    Promise test = play.scenario().tests().get(index);
    var take = Playthrough.of(play, test.says());
    var card = Scoring.score(take, Optional.of(play.scenario()), play.rubric(), Set.of());
    var verdicts = new TreeMap<String, Verdict>();
    for (var criterion : card.criteria()) {
      criterion
          .checks()
          .forEach(check -> verdicts.put(criterion.id() + "." + check.id(), check.verdict()));
    }
    return verdicts;
  }

  /** Which of the scenario's openings it is. */
  private static int opening(Language language, int seed) {
    var scenario = play("whitepaper-lead", language).scenario();
    return scenario.opening().indexOf(Script.opening(scenario, seed, 1, List.of()));
  }

  private static Play play(String id, Language language) {
    return Play.read(PACKED, id, language).value().orElseThrow();
  }
}
