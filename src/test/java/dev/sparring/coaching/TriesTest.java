package dev.sparring.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sparring.hearing.Ear;
import dev.sparring.hearing.Language;
import dev.sparring.hearing.Line;
import dev.sparring.hearing.NextStep;
import dev.sparring.hearing.Remark;
import dev.sparring.rehearsal.Play;
import dev.sparring.scenario.Packed;
import dev.sparring.scenario.Scenario;
import dev.sparring.scenario.Scenarios;
import dev.sparring.scenario.Sources;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a coach shows to try is heard as what it teaches, in every scenario and language. */
final class TriesTest {
  private static final Sources PACKED = new Packed();

  static Stream<Arguments> scenarios() {
    return Scenarios.ids(PACKED).stream()
        .flatMap(id -> Stream.of(Language.values()).map(language -> Arguments.of(id, language)));
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void what_gives_a_topic_back_is_heard_to_give_it_back(String id, Language language) {
    var scenario = scenario(id, language);
    var ear = Ear.of(language);

    assertThat(scenario.topics())
        .allSatisfy(
            topic ->
                assertThat(topic.recap())
                    .as(topic.id())
                    .isNotEmpty()
                    .allMatch(
                        line -> ear.hear(Line.of(line, topic.says().getFirst())).isGivingBack()));
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void what_goes_on_has_an_open_way_of_asking(String id, Language language) {
    var ear = Ear.of(language);
    var closed = new ArrayList<String>();
    for (var topic : scenario(id, language).topics()) {
      if (!topic.deeper().isEmpty()
          && topic.deeper().stream().allMatch(line -> ear.hear(Line.of(line)).open() == 0)) {
        closed.add(topic.id());
      }
    }

    assertThat(closed).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void the_close_that_fits_names_a_day_and_a_part(String id, Language language) {
    var play = Play.read(PACKED, id, language).value().orElseThrow();
    var closes = play.scenario().nextStep().orElseThrow().attempts();

    assertThat(closes)
        .isNotEmpty()
        .allSatisfy(
            line -> {
              var heard = play.ear().hear(Line.of(line));
              assertThat(heard.nextStep()).as(line).isEqualTo(NextStep.SPECIFIC);
              assertThat(heard.nextStepShared()).as(line).isTrue();
            });
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void what_answers_the_hard_question_makes_a_point_or_owns_what_is_not_known(
      String id, Language language) {
    var play = Play.read(PACKED, id, language).value().orElseThrow();

    assertThat(play.scenario().challenges())
        .allSatisfy(
            challenge ->
                assertThat(challenge.attempts())
                    .isNotEmpty()
                    .allSatisfy(
                        line -> {
                          var asked = Remark.of(challenge.asks().getFirst());
                          var heard =
                              play.ear()
                                  .hear(
                                      new Line(
                                          line, asked, List.of(), challenge.listensFor(), false));
                          assertThat(heard.honest() || !heard.points().isEmpty()).as(line).isTrue();
                        }));
  }

  private static Scenario scenario(String id, Language language) {
    return Play.read(PACKED, id, language).value().orElseThrow().scenario();
  }
}
