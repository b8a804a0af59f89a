package dev.sparring.buyer;

import static dev.sparring.buyer.SellerLine.asksClosed;
import static dev.sparring.buyer.SellerLine.asksOpen;
import static dev.sparring.buyer.SellerLine.asksSomethingElse;
import static dev.sparring.buyer.SellerLine.pitches;
import static dev.sparring.buyer.SellerLine.proposes;
import static dev.sparring.buyer.Workshop.RUBEN;
import static dev.sparring.buyer.Workshop.stepNeeds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sparring.buyer.Move.Agree;
import dev.sparring.buyer.Move.Answer;
import dev.sparring.buyer.Move.AskWhen;
import dev.sparring.buyer.Move.Decline;
import dev.sparring.buyer.Move.Depth;
import dev.sparring.buyer.Move.PoliteNo;
import dev.sparring.buyer.Move.React;
import dev.sparring.hearing.NextStep;
import dev.sparring.scenario.Scenario;
import dev.sparring.scenario.Scenario.After;
import dev.sparring.scenario.Scenario.Reaction;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class NextStepsTest {
  private static final Scenario NEEDS_COST = stepNeeds("reason", "cost");

  @Test
  void with_all_it_needs_known_the_buyer_agrees_and_the_take_is_over() {
    var talk = Talk.with(NEEDS_COST, asksOpen("reason"), asksOpen("cost"));
    assertThat(talk.hears(proposes(NextStep.SPECIFIC)))
        .containsExactly(new Agree(Optional.empty()));
    assertThat(talk.state().agreed()).isTrue();
    assertThat(talk.state().over()).isTrue();
  }

  @Test
  void a_step_without_a_day_is_agreed_to_all_the_same() {
    var talk = Talk.with(NEEDS_COST, asksOpen("reason"), asksOpen("cost"));
    assertThat(talk.hears(proposes(NextStep.PROPOSED)))
        .containsExactly(new Agree(Optional.empty()));
  }

  @Test
  void too_early_it_is_declined_and_the_talk_goes_on() {
    var talk = Talk.with(NEEDS_COST, asksOpen("reason"));
    assertThat(talk.hears(proposes(NextStep.SPECIFIC)))
        .containsExactly(new Decline(Optional.of("cost")));
    assertThat(talk.state().over()).isFalse();
  }

  @Test
  void a_step_without_the_buyers_part_gets_the_polite_no() {
    var talk = Talk.with(NEEDS_COST, asksOpen("reason"), asksOpen("cost"));
    assertThat(talk.hears(proposes(NextStep.SPECIFIC).withoutThem()))
        .containsExactly(new PoliteNo());
  }

  @Test
  void a_cool_buyer_gives_the_polite_no() {
    var talk = Talk.with(NEEDS_COST, pitches(), asksClosed("reason"), asksClosed("cost"));
    assertThat(talk.hears(proposes(NextStep.SPECIFIC))).containsExactly(new PoliteNo());
  }

  @Test
  void without_any_needs_something_has_to_be_known() {
    assertThat(Talk.with(RUBEN, proposes(NextStep.SPECIFIC)).moves())
        .containsExactly(new Decline(Optional.empty()));
    assertThat(Talk.with(RUBEN, asksClosed("rival"), proposes(NextStep.SPECIFIC)).moves())
        .containsExactly(new Agree(Optional.empty()));
  }

  @Test
  void of_two_days_the_later_is_picked() {
    var talk = Talk.with(RUBEN, asksOpen("reason"));
    assertThat(talk.hears(proposes(NextStep.SPECIFIC).offering("Tuesday", "Wednesday")))
        .containsExactly(new Agree(Optional.of("Wednesday")));
  }

  @Test
  void a_meeting_without_a_day_is_asked_when_once() {
    var talk = Talk.with(RUBEN, asksOpen("reason"));
    var meets = proposes(NextStep.PROPOSED).inKind("propose_meeting");
    assertThat(talk.hears(meets)).containsExactly(new AskWhen());
    assertThat(talk.state().askedWhen()).isTrue();
    assertThat(talk.hears(meets)).containsExactly(new Agree(Optional.empty()));
  }

  @Test
  void what_is_asked_last_is_answered_and_the_step_waits() {
    var talk = Talk.with(RUBEN, asksOpen("reason"));
    assertThat(talk.hears(proposes(NextStep.SPECIFIC).thenAsksOpen("rival")))
        .containsExactly(new Answer("rival", Depth.SAYS));
  }

  @Test
  void too_early_once_more_it_gets_the_polite_no() {
    var talk = Talk.with(NEEDS_COST, asksOpen("reason"), proposes(NextStep.SPECIFIC));
    assertThat(talk.hears(proposes(NextStep.SPECIFIC))).containsExactly(new PoliteNo());
  }

  @Test
  void nobody_is_told_not_to_know_what_was_asked_for_in_vain() {
    var talk = Talk.with(stepNeeds("fear"), asksOpen("reason"), asksOpen("fear"));
    assertThat(talk.hears(proposes(NextStep.SPECIFIC))).containsExactly(new PoliteNo());
  }

  @Test
  void what_the_buyer_failed_to_tell_stands_in_no_ones_way() {
    var talk = Talk.with(NEEDS_COST, asksOpen("cost"), asksOpen("reason"));
    assertThat(talk.hears(proposes(NextStep.SPECIFIC)))
        .containsExactly(new Agree(Optional.empty()));
  }

  @Test
  void who_has_told_half_of_it_all_turns_nobody_down_for_the_rest() {
    var talk = Talk.with(NEEDS_COST, asksOpen("reason"), asksOpen("rival"));
    assertThat(talk.hears(proposes(NextStep.SPECIFIC)))
        .containsExactly(new Agree(Optional.empty()));
  }

  @Test
  void nobody_is_told_to_ask_for_what_would_not_be_told() {
    var talk = Talk.with(stepNeeds("fear"), asksOpen("reason"), asksClosed("rival"));
    assertThat(talk.hears(proposes(NextStep.SPECIFIC)))
        .containsExactly(new Decline(Optional.empty()));
  }

  @Test
  void what_the_buyer_named_as_missing_is_told_to_whoever_asks_on() {
    var talk = Talk.with(NEEDS_COST, asksOpen("reason"), proposes(NextStep.SPECIFIC));
    assertThat(talk.hears(asksSomethingElse())).containsExactly(new Answer("cost", Depth.SAYS));
  }

  @Test
  void an_open_question_that_comes_last_is_answered_and_nothing_agreed() {
    var talk = Talk.with(NEEDS_COST, asksOpen("reason"), asksOpen("cost"));
    assertThat(talk.hears(proposes(NextStep.SPECIFIC).thenAsksOpen("rival")))
        .containsExactly(new Answer("rival", Depth.SAYS));
  }

  @Test
  void a_question_that_sounds_like_a_step_is_only_a_question() {
    var talk = Talk.with(RUBEN, asksOpen("reason"));
    assertThat(talk.hears(proposes(NextStep.PROPOSED).thenAsksOpen()))
        .containsExactly(new React(Reaction.NO_IDEA));
  }

  @Test
  void no_challenge_follows_an_agreement() {
    var asksAtTwo =
        Workshop.with(3, List.of(Workshop.whyYou(new After.Turns(2))), RUBEN.nextStep());
    var talk = Talk.with(asksAtTwo, asksOpen("reason"), proposes(NextStep.SPECIFIC));
    assertThat(talk.moves()).containsExactly(new Agree(Optional.empty()));
  }
}
