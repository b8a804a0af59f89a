package dev.sparring.exam;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sparring.buyer.Consulted;
import dev.sparring.buyer.Listener;
import dev.sparring.hearing.Asks;
import dev.sparring.hearing.Examples;
import dev.sparring.hearing.Language;
import dev.sparring.hearing.NextStep;
import dev.sparring.hearing.Understood;
import dev.sparring.rehearsal.Library;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The exam of models, taken by listeners of whom it is known how good they are. */
final class ExamTest {
  private static final Duration MOMENT = Duration.ofMillis(1500);
  private static final Library LIBRARY = Library.of(Path.of("scenarios"), wrong -> {});

  @AfterAll
  static void close() {
    LIBRARY.close();
  }

  @ParameterizedTest
  @EnumSource
  void every_line_is_said_to_a_buyer_that_there_is_and_asks_for_what_it_has(Language language) {
    var lines = Lines.in(language);
    assertThat(lines).hasSize(56);
    assertThat(lines)
        .allSatisfy(
            line -> {
              var scenario = LIBRARY.find(line.scenario(), language).orElseThrow().scenario();
              assertThat(scenario.topics()).extracting("id").containsAll(line.topics());
            });
  }

  @ParameterizedTest
  @EnumSource
  void no_line_was_there_to_be_learnt(Language language) {
    var written =
        LIBRARY.in(language).stream()
            .flatMap(play -> play.scenario().topics().stream())
            .flatMap(topic -> topic.asked().stream())
            .collect(Collectors.toSet());
    assertThat(Lines.in(language)).noneMatch(line -> written.contains(line.text()));
  }

  @Test
  void who_understands_everything_will_do() {
    var mark =
        EarExam.of(
            knowing(Lines.in(Language.EN), Duration.ofMillis(300)), MOMENT, LIBRARY, Language.EN);
    assertThat(mark.passed()).as(mark.verdict()).isTrue();
    assertThat(mark.found()).contains("hears 0 as something else").contains("Median 300 ms");
  }

  @Test
  void who_understands_everything_too_late_will_not() {
    var mark =
        EarExam.of(
            knowing(Lines.in(Language.EN), Duration.ofSeconds(2)), MOMENT, LIBRARY, Language.EN);
    assertThat(mark.passed()).isFalse();
    assertThat(mark.verdict()).contains("1500 ms");
  }

  @Test
  void who_says_nothing_will_not() {
    Listener deaf =
        line -> {
          throw new Consulted.Failed("timeout", took(MOMENT), true);
        };
    var mark = EarExam.of(deaf, MOMENT, LIBRARY, Language.SV);
    assertThat(mark.passed()).isFalse();
    assertThat(mark.found()).contains("Without an answer: {timeout=");
  }

  @Test
  void who_hears_questions_in_everything_and_never_which_will_not() {
    Listener vague =
        line ->
            told(
                new Understood(Map.of(0, asking(List.of())), Optional.empty(), Optional.empty()),
                MOMENT);
    var mark = EarExam.of(vague, MOMENT, LIBRARY, Language.NL);
    assertThat(mark.passed()).isFalse();
    assertThat(mark.verdict()).contains("less than the rules");
  }

  /** Knows what each line asks for. */
  private static Listener knowing(List<Lines.Line> lines, Duration took) {
    var byText = new HashMap<String, Lines.Line>();
    lines.forEach(line -> byText.put(words(line.text()), line));
    return line -> {
      var known = Objects.requireNonNull(byText.get(words(String.join(" ", line.sentences()))));
      var about =
          known.topics().stream()
              .limit(1)
              .map(topic -> new Understood.About(Examples.Type.TOPIC, topic))
              .toList();
      var parts = new HashMap<Integer, Understood.Part>();
      for (int i = 0; i < line.sentences().size(); i++) {
        parts.put(i, asking(i == 0 ? about : List.of()));
      }
      var step = new Understood.Step(known.step() ? NextStep.PROPOSED : NextStep.NONE, true);
      return told(new Understood(parts, Optional.of(step), Optional.empty()), took);
    };
  }

  private static String words(String text) {
    return text.replaceAll("\\W+", "");
  }

  private static Understood.Part asking(List<Understood.About> about) {
    return new Understood.Part(
        about.isEmpty() ? Asks.NOTHING : Asks.OPEN, false, about, true, Optional.empty(), false);
  }

  private static Listener.Told told(Understood understood, Duration took) {
    return new Listener.Told(understood, Optional.of(took(took)), "said");
  }

  private static Consulted took(Duration time) {
    return new Consulted("test:model", 1, 100, 10, time);
  }
}
