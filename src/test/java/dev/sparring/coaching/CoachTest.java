package dev.sparring.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sparring.buyer.Take;
import dev.sparring.hearing.Language;
import dev.sparring.scenario.Scenario;
import dev.sparring.scenario.Scenarios;
import dev.sparring.scenario.SourceFile;
import dev.sparring.scenario.Sources;
import dev.sparring.scoring.Calls;
import dev.sparring.scoring.Points;
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
  private static final String PITCH =
      "We are the leading house in the county, we have forty vans on the road, our prices are the"
          + " lowest and every customer of ours is happy with the service that we give.";
  private static final List<String> FROM_A_LIST =
      List.of(
          "Good morning, this is Kim from Parts and More. What made you stop ordering?",
          "Where do you buy your parts today?",
          "Who decides on a supplier?",
          "All right. Thank you.");

  @Test
  void the_coach_stays_with_the_answer_that_was_passed_over() {
    var improvement = improvement(LATE, 0);

    assertThat(improvement.about()).contains("go_on_from_answer");
    assertThat(improvement.turn()).isEqualTo(7);
    assertThat(improvement.quote()).isEqualTo("All right. Thank you.");
    assertThat(improvement.text())
        .startsWith("Ruben had just said: \"My brother and I do that together, on Fridays\". ");
  }

  @Test
  void a_developing_coach_asks_the_question_that_lets_the_seller_find_it() {
    var developing = LATE.replace("directive", "developing");

    assertThat(improvement(developing, 0).text()).endsWith("?");
    assertThat(improvement(LATE, 0).text()).endsWith(".");
  }

  @Test
  void a_situational_coach_tells_until_the_seller_sees_for_oneself() {
    var situational = LATE.replace("directive", "situational");

    assertThat(improvement(situational, 0.25).text()).endsWith(".");
    assertThat(improvement(situational, 0.75).text()).endsWith("?");
  }

  @Test
  void the_authors_own_words_on_a_point_go_first() {
    var own =
        LATE
            + """
            coaching:
              go_on_from_answer:
                advice: Ruben lost two days. Ask about them.
            """;

    assertThat(improvement(own, 0).text())
        .isEqualTo(
            "Ruben had just said: \"My brother and I do that together, on Fridays\"."
                + " Ruben lost two days. Ask about them.");
  }

  @Test
  void a_grave_fault_goes_before_all_others_in_the_order_of_values() {
    var pitched = List.of(PITCH, "Where do you buy your parts today?", "Who decides?", "Thanks.");
    var coaching = coach(LATE, pitched, OptionalInt.empty(), 0);

    assertThat(coaching.improvement().orElseThrow().about()).contains("ask_before_telling");
    assertThat(coaching.improvement().orElseThrow().turn()).isEqualTo(1);
  }

  @Test
  void among_near_equals_the_seller_chooses_and_then_what_is_worked_on() {
    var card =
        card(
            missed("curiosity", 5, "goes-on", "go_on_from_answer", 3),
            missed("listening", 4, "gives-back", "give_back", 5));

    assertThat(coached(card, Focus.NONE)).contains("goes-on");
    assertThat(coached(card, new Focus(OptionalInt.of(5), 0, Optional.empty())))
        .contains("gives-back");
    assertThat(coached(card, new Focus(OptionalInt.empty(), 0, Optional.of("give_back"))))
        .contains("gives-back");
  }

  @Test
  void nothing_missed_is_left_alone() {
    assertThat(coached(card(), Focus.NONE)).isEmpty();
  }

  @Test
  void a_pure_pitch_has_a_strength_too() {
    var strength = coach(LATE, List.of(PITCH), OptionalInt.empty(), 0).strength().orElseThrow();

    assertThat(strength.text()).isNotBlank();
    assertThat(strength.about()).isPresent();
  }

  @Test
  void what_is_coached_is_never_praised() {
    var coaching = coach(LATE, FROM_A_LIST, OptionalInt.empty(), 0);

    assertThat(
            Points.areOneKind(
                coaching.improvement().orElseThrow().about().orElseThrow(),
                coaching.strength().orElseThrow().about().orElseThrow()))
        .isFalse();
  }

  private static Optional<String> coached(Scorecard card, Focus focus) {
    var scenario = scenario(LATE);
    var take = Calls.play(scenario, 1, FROM_A_LIST);
    var rubric = Calls.rubric("discovery");
    return Coach.coach(Optional.of(scenario), rubric, take, card, focus)
        .improvement()
        .map(Coaching.Improvement::check);
  }

  private static Scorecard card(Scored... criteria) {
    return new Scorecard(Map.of(), List.of(criteria), OptionalDouble.of(3), List.of());
  }

  private static Scored missed(String criterion, int weight, String check, String about, int turn) {
    assertThat(
            Calls.rubric("discovery").check(criterion, check).orElseThrow().about().orElseThrow())
        .isEqualTo(about);
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
        new Focus(redo, insight, Optional.empty()));
  }

  private static Scenario scenario(String yaml) {
    var sources = Sources.of(List.of(new SourceFile("late.yaml", yaml)));
    return Scenarios.read(sources, "late", Language.EN).value().orElseThrow();
  }
}
