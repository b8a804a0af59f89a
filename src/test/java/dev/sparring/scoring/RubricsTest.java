package dev.sparring.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sparring.hearing.Language;
import dev.sparring.scenario.Problem;
import dev.sparring.scenario.Reading;
import dev.sparring.scenario.SourceFile;
import dev.sparring.scenario.Sources;
import dev.sparring.scoring.Rubric.Check;
import dev.sparring.scoring.Rubric.Criterion;
import dev.sparring.scoring.Rubric.Measure.OnSignal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RubricsTest {
  private static final String BASE =
      """
      title: Base
      language: en
      criteria:
        listening:
          title: Listens
          weight: 3
          praise: You stayed with it.
          checks:
            - id: takes-up
              says: Took up half of the answers
              signal: taken_up_share
              at_least: 0.5
              judged_when: { buyer_answers: { at_least: 2 } }
              redo: follows_up
              advice: Stay there.
              try: '"{quote} - how come?"'
      """;

  @ParameterizedTest
  @ValueSource(strings = {"discovery", "counter", "renewal", "coaching"})
  void the_rubrics_that_come_along_read_clean(String name) {
    assertThat(Calls.rubric(name).criteria())
        .extracting(Criterion::id)
        .contains("opening", "curiosity", "listening", "knowledge", "relevance", "next_step");
  }

  @ParameterizedTest
  @ValueSource(strings = {"discovery", "counter", "renewal", "coaching", "listening"})
  void every_check_of_ours_names_its_points(String name) {
    assertThat(checks(Calls.rubric(name)))
        .allSatisfy(
            check -> {
              assertThat(check.about().or(check::keeps)).as(check.id()).isPresent();
              assertThat(check.praise().isPresent())
                  .as(check.id())
                  .isEqualTo(check.keeps().isPresent());
              assertThat(check.isDeed() || check.keeps().isEmpty()).as(check.id()).isTrue();
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"discovery", "counter", "renewal", "coaching", "listening"})
  void a_rubric_of_ours_is_read_in_five_minutes(String name) {
    var signals = checks(Calls.rubric(name)).stream().flatMap(c -> c.signal().stream()).toList();

    assertThat(signals).hasSizeLessThanOrEqualTo(20).doesNotHaveDuplicates();
    assertThat(checks(Calls.rubric(name))).hasSizeLessThanOrEqualTo(20);
  }

  @ParameterizedTest
  @ValueSource(strings = {"discovery", "counter", "renewal", "coaching", "listening"})
  void every_criterion_can_be_a_strength(String name) {
    assertThat(Calls.rubric(name).criteria())
        .allSatisfy(
            criterion -> assertThat(criterion.checks()).as(criterion.id()).anyMatch(Check::isDeed));
  }

  @Test
  void a_point_that_nobody_knows_is_a_problem_with_the_nearest_name() {
    var problem = problem(BASE.replace("redo: follows_up", "about: ask_whys"));

    assertThat(problem.what()).contains("ask_whys");
    assertThat(problem.why()).isEqualTo("did you mean 'ask_why'?");
  }

  @Test
  void a_rubric_without_points_or_praise_of_its_own_reads_as_before() {
    assertThat(read(BASE, "extends: base\ntitle: Own\nlanguage: en\n").problems()).isEmpty();
  }

  @Test
  void a_rubric_that_extends_another_changes_what_it_names_and_keeps_the_rest() {
    var check =
        read(
                BASE,
                """
                extends: base
                title: Own
                language: en
                criteria:
                  listening:
                    checks:
                      - id: takes-up
                        at_least: 0.3
                      - { id: short, says: Short turns, signal: median_turn_words, at_most: 30, advice: Short., try: Short. }
                """)
            .value()
            .orElseThrow()
            .criterion("listening")
            .orElseThrow()
            .checks();

    assertThat(check).extracting(Check::id).containsExactly("takes-up", "short");
    assertThat(((OnSignal) check.getFirst().measure()).bound().atLeast()).hasValue(0.3);
    assertThat(check.getFirst().says()).isEqualTo("Took up half of the answers");
  }

  @Test
  void an_unknown_signal_is_a_problem_with_the_nearest_name() {
    var problem = problem(BASE.replace("taken_up_share", "taken_up_shares"));

    assertThat(problem.what()).isEqualTo("there is no signal 'taken_up_shares'");
    assertThat(problem.why()).isEqualTo("did you mean 'taken_up_share'?");
    assertThat(problem.line()).isEqualTo(11);
    assertThat(problem.column()).isEqualTo(17);
  }

  @Test
  void an_unknown_signal_in_a_condition_is_a_problem_too() {
    var problem = problem(BASE.replace("buyer_answers", "buyer_answer"));

    assertThat(problem.why()).isEqualTo("did you mean 'buyer_answers'?");
  }

  @Test
  void an_unknown_rule_for_the_redone_turn_is_a_problem_with_the_nearest_name() {
    var problem = problem(BASE.replace("follows_up", "follow_up"));

    assertThat(problem.what()).isEqualTo("there is no rule 'follow_up' for 'redo'");
    assertThat(problem.why()).isEqualTo("did you mean 'follows_up'?");
  }

  @Test
  void an_unknown_key_is_a_problem_with_the_nearest_name() {
    var problem = problem(BASE.replace("advice:", "advise:"));

    assertThat(problem.why()).isEqualTo("did you mean 'advice'?");
  }

  @Test
  void a_check_without_a_bound_is_a_problem() {
    var problem = problem(BASE.replace("        at_least: 0.5\n", ""));

    assertThat(problem.what()).isEqualTo("the check does not say what 'taken_up_share' must be");
  }

  @Test
  void a_rubric_that_extends_itself_is_a_problem() {
    var problem = problem("extends: base\n" + BASE);

    assertThat(problem.what()).isEqualTo("the rubric extends itself by way of 'base'");
  }

  @Test
  void a_translation_lays_its_words_over_the_rubric() {
    var sources =
        Sources.of(
            List.of(
                new SourceFile("rubrics/base.yaml", BASE),
                new SourceFile(
                    "rubrics/base.nl.yaml",
                    """
                    title: Basis
                    criteria:
                      listening:
                        title: Luistert
                        checks:
                          - says: Pakte de helft van de antwoorden op
                    """)));
    var rubric = Rubrics.read(sources, "base", Language.NL).value().orElseThrow();

    assertThat(rubric.language()).isEqualTo(Language.NL);
    assertThat(rubric.criteria().getFirst().title()).isEqualTo("Luistert");
    assertThat(checks(rubric).getFirst().says()).isEqualTo("Pakte de helft van de antwoorden op");
    assertThat(checks(rubric).getFirst().id()).isEqualTo("takes-up");
  }

  private static List<Check> checks(Rubric rubric) {
    return rubric.criteria().stream().flatMap(c -> c.checks().stream()).toList();
  }

  private static Problem problem(String base) {
    var problems = Rubrics.read(file(base), "base", Language.EN).problems();
    assertThat(problems).hasSize(1);
    return problems.getFirst();
  }

  private static Sources file(String base) {
    return Sources.of(List.of(new SourceFile("rubrics/base.yaml", base)));
  }

  private static Reading<Rubric> read(String base, String own) {
    var sources =
        Sources.of(
            List.of(
                new SourceFile("rubrics/base.yaml", base),
                new SourceFile("rubrics/own.yaml", own)));
    return Rubrics.read(sources, "own", Language.EN);
  }
}
