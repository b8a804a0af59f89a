package dev.sparring.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sparring.buyer.Take;
import dev.sparring.hearing.Language;
import dev.sparring.scenario.Scenario;
import dev.sparring.scenario.Scenarios;
import dev.sparring.scenario.SourceFile;
import dev.sparring.scenario.Sources;
import dev.sparring.scoring.Calls;
import dev.sparring.scoring.Scorecard;
import dev.sparring.scoring.Scorecard.Checked;
import dev.sparring.scoring.Scorecard.Scored;
import dev.sparring.scoring.Scorecard.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

final class CoachTest {
  private static final String LATE =
      """
      title: The late invoice
      language: en
      brief: A customer for three years has stopped ordering. You call to find out why.
      style: directive
      seller: { goal: Learn why they stopped. }
      buyer: { name: Ruben Vos, role: Workshop manager }
      opening: ["Ruben here, at the workshop."]
      topics:
        reason:
          asked: ["Why did you stop ordering?", "What made you stop?"]
          says: ["Two deliveries came late, and my lads stood idle."]
          more: ["A whole day, both times, and I had to pay them."]
        other:
          asked: ["Where do you get your parts today?", "Where do you buy your parts today?"]
          says: ["There is a man in the next town who brings it himself."]
        people:
          asked: ["Who decides on a supplier?", "Who chooses the suppliers at your place?"]
          says: ["My brother and I do that together, on Fridays."]
      """;
  private static final List<String> FROM_A_LIST =
      List.of(
          "Good morning, this is Kim from Parts and More. What made you stop ordering?",
          "Where do you buy your parts today?",
          "Who decides on a supplier?",
          "All right. Thank you.");

  @Test
  void the_coach_stays_with_the_answer_that_was_passed_over() {
    var coaching = coach(LATE, FROM_A_LIST, OptionalInt.empty(), 0);
    var improvement = coaching.improvement().orElseThrow();

    assertThat(improvement.criterion()).isEqualTo("listening");
    assertThat(improvement.check()).isEqualTo("takes-up");
    assertThat(improvement.turn()).isEqualTo(3);
    assertThat(improvement.quote()).isEqualTo("Where do you buy your parts today?");
    assertThat(improvement.text())
        .isEqualTo(
            "Ruben had just said: \"Two deliveries came late, and my lads stood idle\". When Ruben"
                + " tells you something, stay there for one more question before you go on.");
    assertThat(improvement.attempt())
        .isEqualTo(
            "Begin with the buyer's own words: \"Two deliveries came late, and my lads stood idle"
                + " - how come?\"");
  }

  @Test
  void the_strength_is_a_thing_done_and_not_the_coached_criterion() {
    var strength = coach(LATE, FROM_A_LIST, OptionalInt.empty(), 0).strength().orElseThrow();

    assertThat(strength.criterion()).isEqualTo("opening");
    assertThat(strength.turn()).isEqualTo(1);
    assertThat(strength.text())
        .endsWith("The answer was: \"Two deliveries came late, and my lads stood idle\".");
  }

  @Test
  void a_developing_coach_asks_the_question_that_lets_the_seller_find_it() {
    var developing = LATE.replace("directive", "developing");

    assertThat(improvement(developing, 0).text()).endsWith("what did you do with it?");
  }

  @Test
  void a_situational_coach_tells_until_the_seller_sees_for_oneself() {
    var situational = LATE.replace("directive", "situational");

    assertThat(improvement(situational, 0.25).text()).endsWith("before you go on.");
    assertThat(improvement(situational, 0.75).text()).endsWith("what did you do with it?");
  }

  @Test
  void the_authors_own_words_go_first() {
    var own =
        LATE
            + """
            coaching:
              listening:
                advice: Ruben lost two days. Ask about them.
                try: '"What did those two days cost you?"'
            """;

    assertThat(improvement(own, 0).text())
        .isEqualTo(
            "Ruben had just said: \"Two deliveries came late, and my lads stood idle\"."
                + " Ruben lost two days. Ask about them.");
    assertThat(improvement(own, 0).attempt())
        .isEqualTo(
            "After \"Two deliveries came late, and my lads stood idle\":"
                + " \"What did those two days cost you?\"");
  }

  @Test
  void the_larger_gap_is_coached_unless_the_seller_would_redo_a_turn_of_the_second() {
    var card = card(missed("listening", 5, "takes-up", 3), missed("curiosity", 3, "asks-why", 5));

    assertThat(coached(card, OptionalInt.empty())).contains("listening");
    assertThat(coached(card, OptionalInt.of(1))).contains("listening");
    assertThat(coached(card, OptionalInt.of(5))).contains("curiosity");
  }

  @Test
  void one_missed_check_of_a_light_criterion_is_left_alone() {
    assertThat(coached(card(missed("next_step", 1, "dated", 7)), OptionalInt.empty())).isEmpty();
    assertThat(coached(card(missed("opening", 2, "asks", 7)), OptionalInt.empty()))
        .contains("opening");
    assertThat(coached(card(), OptionalInt.empty())).isEmpty();
  }

  private static Optional<String> coached(Scorecard card, OptionalInt redo) {
    var scenario = scenario(LATE);
    var take = Calls.play(scenario, 1, FROM_A_LIST);
    var rubric = Calls.rubric("discovery");
    return Coach.coach(Optional.of(scenario), rubric, take, card, redo, 0)
        .improvement()
        .map(Coaching.Improvement::criterion);
  }

  private static Scorecard card(Scored... criteria) {
    return new Scorecard(Map.of(), List.of(criteria), OptionalDouble.of(3));
  }

  private static Scored missed(String criterion, int weight, String check, int turn) {
    var missed =
        new Checked(
            check, "", 1, Verdict.MISSED, List.of(turn), OptionalDouble.empty(), Optional.empty());
    return new Scored(criterion, "", weight, OptionalDouble.of(1), List.of(missed));
  }

  @Test
  void the_same_transcript_always_gets_the_same_coaching() {
    assertThat(coach(LATE, FROM_A_LIST, OptionalInt.empty(), 0))
        .isEqualTo(coach(LATE, FROM_A_LIST, OptionalInt.empty(), 0));
  }

  private static Coaching.Improvement improvement(String yaml, double insight) {
    return coach(yaml, FROM_A_LIST, OptionalInt.empty(), insight).improvement().orElseThrow();
  }

  private static Coaching coach(String yaml, List<String> lines, OptionalInt redo, double insight) {
    var scenario = scenario(yaml);
    Take take = Calls.play(scenario, 1, lines);
    return Coach.coach(
        Optional.of(scenario),
        Calls.rubric(scenario.rubric()),
        take,
        Calls.score(scenario, take),
        redo,
        insight);
  }

  private static Scenario scenario(String yaml) {
    var sources = Sources.of(List.of(new SourceFile("late.yaml", yaml)));
    return Scenarios.read(sources, "late", Language.EN).value().orElseThrow();
  }
}
