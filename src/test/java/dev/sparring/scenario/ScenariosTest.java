package dev.sparring.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sparring.hearing.Language;
import dev.sparring.scenario.Scenario.After;
import dev.sparring.scenario.Scenario.Setting;
import dev.sparring.scenario.Scenario.Style;
import dev.sparring.scenario.Scenario.Voicing;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ScenariosTest {
  private static final String SHORTEST =
      """
      title: The late invoice
      language: en
      brief: A customer for three years has stopped ordering. You call to find out why.
      seller: { goal: Learn why they stopped, and agree what happens next. }
      buyer: { name: Ruben, role: Workshop manager }
      opening: ["Ruben here."]
      topics:
        reason:
          asked: ["Why did you stop ordering?", "What changed for you this spring?"]
          says: ["Two deliveries came late, and my lads stood idle for a day each time. Twice."]
      """;

  @Test
  void ten_lines_are_enough_and_everything_else_has_a_default() {
    var scenario = read(SHORTEST);
    assertThat(scenario.seller().goal())
        .isEqualTo("Learn why they stopped, and agree what happens next.");
    assertThat(scenario.setting()).isEqualTo(Setting.PHONE);
    assertThat(scenario.minutes()).isEqualTo(10);
    assertThat(scenario.rubric()).isEqualTo("discovery");
    assertThat(scenario.style()).isEqualTo(Style.SITUATIONAL);
    assertThat(scenario.voice()).isEqualTo(Voicing.EITHER);
    assertThat(scenario.buyer().patience()).isEqualTo(3);
    assertThat(scenario.challenges()).isEmpty();
    assertThat(scenario.nextStep()).isEmpty();
    var topic = scenario.topic("reason");
    assertThat(topic.about()).isEqualTo("reason");
    assertThat(topic.worth()).isEqualTo(1);
    assertThat(topic.guarded()).isFalse();
  }

  @Test
  void a_closed_question_gets_the_first_sentence_where_nothing_else_is_written() {
    assertThat(read(SHORTEST).topic("reason").brief())
        .containsExactly("Two deliveries came late, and my lads stood idle for a day each time.");
  }

  @Test
  void a_challenge_comes_after_four_turns_unless_the_file_says_when() {
    var scenario =
        read(
            SHORTEST
                + """
                challenges:
                  - asks: ["Why you?"]
                  - asks: ["And the price?"]
                    after: { topic: reason }
                """);
    assertThat(scenario.challenges().getFirst().after()).isEqualTo(new After.Turns(4));
    assertThat(scenario.challenges().getLast().after()).isEqualTo(new After.Known("reason"));
  }

  @Test
  void windows_line_ends_and_a_byte_order_mark_change_nothing() {
    assertThat(read("\uFEFF" + SHORTEST.replace("\n", "\r\n"))).isEqualTo(read(SHORTEST));
  }

  @Test
  void columns_count_characters_as_a_reader_sees_them() {
    var reading =
        reading(SHORTEST.replace("name: Ruben,", "name: \"Rubén 😀\", nick: R,"), Language.EN);
    assertThat(reading.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.column()).isEqualTo(27));
  }

  @Test
  void all_problems_of_a_file_are_told_at_once_in_their_order() {
    var reading =
        reading(
            SHORTEST.replace("language: en\n", "").replace("asked", "askd").replace("Ruben,", ","),
            Language.EN);
    assertThat(reading.problems())
        .extracting(problem -> problem.line() + ":" + problem.column() + " " + problem.what())
        .containsExactly(
            "1:1 the scenario has no 'language'",
            "4:15 'name' is empty",
            "8:5 the topic 'reason' has no key 'askd'");
  }

  @Test
  void a_translation_has_the_rules_of_the_original_and_its_own_words() {
    var original = SHORTEST + "    worth: 3\n";
    var translation =
        """
        title: Den sena fakturan
        opening: ["Ruben."]
        topics:
          reason:
            asked: ["Varför slutade ni beställa?"]
            says: ["Två leveranser kom för sent."]
        """;
    var sources =
        Sources.of(
            List.of(
                new SourceFile("late.yaml", original),
                new SourceFile("late.sv.yaml", translation)));
    var reading = Scenarios.read(sources, "late", Language.SV);
    var scenario = reading.value().orElseThrow();
    assertThat(scenario.language()).isEqualTo(Language.SV);
    assertThat(scenario.title()).isEqualTo("Den sena fakturan");
    assertThat(scenario.topic("reason").worth()).isEqualTo(3);
    assertThat(scenario.topic("reason").asked()).containsExactly("Varför slutade ni beställa?");
    assertThat(scenario.topic("reason").brief()).containsExactly("Två leveranser kom för sent.");
    assertThat(reading.files())
        .extracting(SourceFile::name)
        .containsExactly("late.yaml", "late.sv.yaml");
    assertThat(Scenarios.languages(sources, "late")).containsExactly(Language.EN, Language.SV);
    assertThat(Scenarios.ids(sources)).containsExactly("late");
  }

  @Test
  void hostile_files_are_refused_like_any_other() {
    assertThat(reading("[".repeat(200_000), Language.EN).problems()).hasSize(1);
    assertThat(reading("{".repeat(200_000), Language.EN).problems()).hasSize(1);
    assertThat(reading("- ".repeat(200_000), Language.EN).problems()).hasSize(1);
    assertThat(reading("a: &a [*a]", Language.EN).problems()).hasSize(1);
    assertThat(reading("\u0000", Language.EN).problems()).hasSize(1);
    assertThat(reading("", Language.EN).problems()).hasSize(1);
  }

  private static Scenario read(String text) {
    var reading = reading(text, Language.EN);
    assertThat(reading.problems()).isEmpty();
    return reading.value().orElseThrow();
  }

  private static Reading<Scenario> reading(String text, Language language) {
    return Scenarios.read(Sources.of(List.of(new SourceFile("late.yaml", text))), "late", language);
  }
}
