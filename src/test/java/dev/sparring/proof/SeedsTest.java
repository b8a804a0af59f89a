package dev.sparring.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sparring.hearing.Language;
import dev.sparring.rehearsal.Play;
import dev.sparring.scenario.Packed;
import dev.sparring.scenario.Promise;
import dev.sparring.scenario.Scenarios;
import dev.sparring.scenario.Sources;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who says the same is judged the same, whatever wordings the buyer chooses. */
final class SeedsTest {
  private static final Sources PACKED = new Packed();
  private static final int SEEDS = 6;

  private record Told(Play play, Promise test) {
    Said said() {
      return new Said(test.name(), Seeds.of(play, test.says(), SEEDS));
    }
  }

  /** A scenario's own test, said under all seeds. */
  private record Said(String test, Seeds seeds) {}

  @Test
  void every_transcript_meets_the_same_checks_under_every_seed() {
    var tests = Scenarios.ids(PACKED).stream().flatMap(SeedsTest::plays).flatMap(SeedsTest::tests);

    assertThat(tests.toList().parallelStream().map(Told::said).toList())
        .isNotEmpty()
        .allSatisfy(
            said -> {
              assertThat(said.seeds().differs()).as(said.test()).isEmpty();
              assertThat(said.seeds().overall().getMax())
                  .as(said.test())
                  .isEqualTo(said.seeds().overall().getMin());
            });
  }

  @Test
  void the_buyer_did_choose_other_wordings() {
    var play = Play.read(PACKED, "whitepaper-lead", Language.EN).value().orElseThrow();
    var says = play.scenario().tests().getFirst().says();

    assertThat(
            LongStream.range(0, SEEDS)
                .mapToObj(seed -> Playthrough.of(play, seed, says).buyerLines())
                .distinct())
        .hasSizeGreaterThan(2);
  }

  private static Stream<Play> plays(String id) {
    return Stream.of(Language.values())
        .map(language -> Play.read(PACKED, id, language).value().orElseThrow());
  }

  private static Stream<Told> tests(Play play) {
    return play.scenario().tests().stream().map(test -> new Told(play, test));
  }
}
