package dev.sparring.buyer;

import static dev.sparring.buyer.SellerLine.answers;
import static dev.sparring.buyer.SellerLine.asksClosed;
import static dev.sparring.buyer.SellerLine.asksOpen;
import static dev.sparring.buyer.SellerLine.pitches;
import static dev.sparring.buyer.SellerLine.promisesToFindOut;
import static dev.sparring.buyer.SellerLine.proposes;
import static dev.sparring.buyer.Workshop.WHY_YOU;
import static dev.sparring.buyer.Workshop.challenging;
import static dev.sparring.buyer.Workshop.whyYou;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sparring.buyer.Move.Answer;
import dev.sparring.buyer.Move.Ask;
import dev.sparring.buyer.Move.Depth;
import dev.sparring.buyer.Move.Judge;
import dev.sparring.buyer.Move.Leave;
import dev.sparring.buyer.Move.Press;
import dev.sparring.hearing.NextStep;
import dev.sparring.hearing.Point;
import dev.sparring.scenario.Scenario.After;
import dev.sparring.scenario.Scenario.Challenge;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class ChallengesTest {
  private static final Challenge AT_ONCE = whyYou(new After.Turns(1));
  private static final Challenge WITHOUT_POINTS =
      new Challenge(
          AT_ONCE.asks(),
          AT_ONCE.after(),
          List.of(),
          AT_ONCE.satisfied(),
          AT_ONCE.unsatisfied(),
          List.of());

  private static Challenge ofThree() {
    return new Challenge(
        AT_ONCE.asks(),
        AT_ONCE.after(),
        Stream.of("one", "two", "three").map(point -> new Point(point, List.of(point))).toList(),
        List.of(),
        List.of(),
        List.of());
  }

  @Test
  void comes_after_the_buyers_answer_in_the_same_turn() {
    var talk =
        Talk.with(challenging(WHY_YOU), asksOpen("reason"), asksOpen("rival"), asksOpen("cost"));
    assertThat(talk.moves()).containsExactly(new Answer("cost", Depth.SAYS));
    assertThat(talk.hears(asksClosed("reason")))
        .containsExactly(new Answer("reason", Depth.MORE), new Ask(0));
  }

  @Test
  void comes_in_the_turn_in_which_its_topic_gets_known() {
    var talk = Talk.with(challenging(whyYou(new After.Known("rival"))), asksOpen("reason"));
    assertThat(talk.state().challengesAsked()).isZero();
    assertThat(talk.hears(asksClosed("rival")))
        .containsExactly(new Answer("rival", Depth.BRIEF), new Ask(0));
  }

  @Test
  void several_come_in_their_order_one_a_turn() {
    var talk = Talk.with(challenging(AT_ONCE, AT_ONCE), asksOpen("reason"));
    assertThat(talk.moves()).endsWith(new Ask(0));
    assertThat(talk.hears(answers())).endsWith(new Ask(1));
    assertThat(talk.hears(asksOpen("cost"))).noneMatch(Ask.class::isInstance);
  }

  @Test
  void a_later_one_waits_for_an_earlier_one() {
    var later = whyYou(new After.Turns(3));
    var talk = Talk.with(challenging(later, AT_ONCE), asksOpen("reason"), asksOpen("rival"));
    assertThat(talk.state().challengesAsked()).isZero();
  }

  @Test
  void is_judged_before_anything_else_is_said() {
    var talk = Talk.with(challenging(AT_ONCE), asksOpen("reason"));
    assertThat(talk.hears(answers("fixed hour").thenAsksOpen("rival")))
        .containsExactly(new Judge(0, true), new Answer("rival", Depth.SAYS));
  }

  @Test
  void the_judgement_alone_is_an_answer() {
    var talk = Talk.with(challenging(AT_ONCE), asksOpen("reason"));
    assertThat(talk.hears(answers())).containsExactly(new Judge(0, false));
    assertThat(talk.state().misses()).isZero();
  }

  @Test
  void over_an_answer_that_goes_past_it_nothing_is_agreed() {
    var talk = Talk.with(challenging(AT_ONCE), asksOpen("reason"));
    assertThat(talk.hears(proposes(NextStep.SPECIFIC))).containsExactly(new Judge(0, false));
  }

  @Test
  void a_proposal_is_no_question_that_comes_first() {
    var talk = Talk.with(challenging(AT_ONCE), asksOpen("reason"));
    assertThat(talk.hears(proposes(NextStep.SPECIFIC).thenAsksClosed()))
        .contains(new Judge(0, false))
        .noneMatch(Move.Agree.class::isInstance);
  }

  @Test
  void is_judged_once() {
    var talk = Talk.with(challenging(AT_ONCE), asksOpen("reason"), answers("fixed hour"));
    assertThat(talk.hears(answers("fixed hour"))).noneMatch(Judge.class::isInstance);
  }

  @Test
  void an_honest_parry_satisfies_and_is_trusted_once() {
    var talk = Talk.with(challenging(AT_ONCE, AT_ONCE), asksOpen("reason"));
    assertThat(talk.hears(promisesToFindOut())).contains(new Judge(0, true));
    var trust = talk.state().trust();
    assertThat(talk.hears(promisesToFindOut())).contains(new Judge(1, true));
    assertThat(talk.state().trust()).isEqualTo(trust);
  }

  @Test
  void a_question_first_is_answered_and_the_challenge_stays_open_for_one_more_turn() {
    var talk = Talk.with(challenging(AT_ONCE), asksOpen("reason"));
    assertThat(talk.hears(asksOpen("rival"))).containsExactly(new Answer("rival", Depth.SAYS));
    assertThat(talk.hears(answers("fixed hour"))).contains(new Judge(0, true));
  }

  @Test
  void half_an_answer_is_waited_for_once_and_counts_with_the_rest() {
    var three = ofThree();
    var talk = Talk.with(challenging(three), asksOpen("reason"));
    assertThat(talk.hears(answers("one"))).containsExactly(new Press());
    assertThat(talk.hears(answers("two"))).contains(new Judge(0, true));
    var brief = Talk.with(challenging(three), asksOpen("reason"), answers("one"));
    assertThat(brief.hears(answers())).contains(new Judge(0, false));
  }

  @Test
  void whoever_answers_half_and_goes_on_with_a_question_is_not_pressed() {
    var talk = Talk.with(challenging(ofThree()), asksOpen("reason"));
    assertThat(talk.hears(answers("one").thenAsksOpen("rival")))
        .containsExactly(new Answer("rival", Depth.SAYS));
    assertThat(talk.hears(answers("two"))).contains(new Judge(0, true));
  }

  @Test
  void a_promise_in_the_answer_is_not_turned_down() {
    var talk = Talk.with(challenging(AT_ONCE), asksOpen("reason"));
    assertThat(talk.hears(proposes(NextStep.SPECIFIC).withoutThem()))
        .containsExactly(new Judge(0, false));
  }

  @Test
  void only_the_question_at_the_end_of_an_answer_asks() {
    var talk = Talk.with(challenging(AT_ONCE), asksOpen("reason"));
    assertThat(talk.hears(answers("fixed hour").thenAsksOpen("rival").thenAsksOpen("cost")))
        .containsExactly(new Judge(0, true), new Answer("cost", Depth.SAYS));
  }

  @Test
  void without_points_any_answer_satisfies_and_a_question_does_not() {
    var talk = Talk.with(challenging(WITHOUT_POINTS, WITHOUT_POINTS), asksOpen("reason"));
    assertThat(talk.hears(answers())).contains(new Judge(0, true));
    talk.hears(asksOpen("rival"));
    assertThat(talk.hears(asksOpen("cost"))).contains(new Judge(1, false));
  }

  @Test
  void nothing_is_asked_by_a_buyer_who_leaves() {
    var talk = Talk.with(challenging(whyYou(new After.Turns(3))), pitches(), pitches());
    assertThat(talk.hears(pitches())).containsExactly(new Leave());
  }
}
