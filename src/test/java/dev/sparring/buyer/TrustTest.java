package dev.sparring.buyer;

import static dev.sparring.buyer.SellerLine.answers;
import static dev.sparring.buyer.SellerLine.asksClosed;
import static dev.sparring.buyer.SellerLine.asksOpen;
import static dev.sparring.buyer.SellerLine.asksSomethingElse;
import static dev.sparring.buyer.SellerLine.cares;
import static dev.sparring.buyer.SellerLine.followsUp;
import static dev.sparring.buyer.SellerLine.givesBack;
import static dev.sparring.buyer.SellerLine.givesSomethingTiedTo;
import static dev.sparring.buyer.SellerLine.mirrors;
import static dev.sparring.buyer.SellerLine.mumbles;
import static dev.sparring.buyer.SellerLine.nothing;
import static dev.sparring.buyer.SellerLine.pitches;
import static dev.sparring.buyer.SellerLine.promisesToFindOut;
import static dev.sparring.buyer.SellerLine.saysGoOn;
import static dev.sparring.buyer.Workshop.RUBEN;
import static dev.sparring.buyer.Workshop.challenging;
import static dev.sparring.buyer.Workshop.whyYou;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sparring.scenario.Scenario;
import dev.sparring.scenario.Scenario.After;
import org.junit.jupiter.api.Test;

final class TrustTest {
  private static final Scenario ASKS_AT_ONCE =
      challenging(whyYou(new After.Turns(1)), whyYou(new After.Turns(1)));

  @Test
  void starts_at_nothing() {
    assertThat(MindState.atTheOpening().trust()).isZero();
  }

  @Test
  void an_open_question_on_something_new_earns_one() {
    assertThat(Talk.with(RUBEN, asksOpen("reason")).trust()).isEqualTo(1);
  }

  @Test
  void the_same_open_question_again_earns_nothing() {
    assertThat(Talk.with(RUBEN, asksOpen("reason"), asksOpen("reason")).trust()).isEqualTo(1);
  }

  @Test
  void an_open_question_on_what_a_closed_one_asked_before_earns_nothing() {
    assertThat(Talk.with(RUBEN, asksClosed("reason"), asksOpen("reason")).trust()).isZero();
  }

  @Test
  void a_closed_question_earns_nothing() {
    assertThat(Talk.with(RUBEN, asksClosed("reason")).trust()).isZero();
  }

  @Test
  void a_question_that_was_not_understood_earns_nothing() {
    assertThat(Talk.with(RUBEN, mumbles()).trust()).isZero();
  }

  @Test
  void open_questions_off_every_topic_earn_two_at_most() {
    var talk = Talk.with(RUBEN, asksSomethingElse(), asksSomethingElse(), asksSomethingElse());
    assertThat(talk.trust()).isEqualTo(2);
  }

  @Test
  void a_follow_up_earns_one_even_if_it_is_closed() {
    var talk = Talk.with(RUBEN, asksOpen("reason"), nothing().thenAsksClosed().followingUp());
    assertThat(talk.trust()).isEqualTo(2);
  }

  @Test
  void one_topic_earns_two_at_most() {
    var talk = Talk.with(RUBEN, asksOpen("reason"), followsUp(), followsUp(), followsUp());
    assertThat(talk.trust()).isEqualTo(2);
  }

  @Test
  void one_turn_earns_one_at_most() {
    var talk = Talk.with(RUBEN, asksOpen("reason", "rival").followingUp().givingBack());
    assertThat(talk.trust()).isEqualTo(1);
  }

  @Test
  void giving_back_with_a_question_earns_one() {
    var talk = Talk.with(RUBEN, asksClosed("reason"), givesBack().thenAsksClosed());
    assertThat(talk.trust()).isEqualTo(1);
  }

  @Test
  void giving_back_alone_earns_one_since_the_buyer_confirms_it() {
    assertThat(Talk.with(RUBEN, asksClosed("reason"), givesBack()).trust()).isEqualTo(1);
  }

  @Test
  void giving_back_as_the_run_up_to_a_pitch_is_not_confirmed() {
    assertThat(Talk.with(RUBEN, asksClosed("reason"), givesBack().pitching()).trust()).isZero();
  }

  @Test
  void a_cool_buyer_confirms_nothing() {
    assertThat(Talk.with(RUBEN, pitches(), givesBack()).trust()).isZero();
  }

  @Test
  void a_bare_go_on_earns_once_a_take() {
    var talk = Talk.with(RUBEN, asksClosed("reason"), saysGoOn(), saysGoOn());
    assertThat(talk.trust()).isEqualTo(1);
  }

  @Test
  void care_alone_earns_nothing() {
    assertThat(Talk.with(RUBEN, asksClosed("reason"), cares()).trust()).isZero();
  }

  @Test
  void the_third_mere_mirror_in_a_row_earns_nothing_even_on_a_new_topic() {
    var talk = Talk.with(RUBEN, asksClosed("reason"), mirrors(), mirrors().thenAsksClosed("rival"));
    assertThat(talk.trust()).isEqualTo(2);
    talk.hears(mirrors());
    assertThat(talk.trust()).isEqualTo(2);
  }

  @Test
  void something_useful_tied_to_two_things_earns_once() {
    var talk = Talk.with(RUBEN, givesSomethingTiedTo(2), givesSomethingTiedTo(3));
    assertThat(talk.trust()).isEqualTo(1);
  }

  @Test
  void something_useful_tied_to_one_thing_earns_nothing() {
    assertThat(Talk.with(RUBEN, givesSomethingTiedTo(1)).trust()).isZero();
  }

  @Test
  void half_of_the_points_answer_a_challenge_well() {
    assertThat(Talk.with(ASKS_AT_ONCE, nothing(), answers("fixed hour")).trust()).isEqualTo(1);
  }

  @Test
  void an_honest_parry_earns_once() {
    var talk = Talk.with(ASKS_AT_ONCE, nothing(), promisesToFindOut());
    assertThat(talk.trust()).isEqualTo(1);
    talk.hears(promisesToFindOut());
    assertThat(talk.trust()).isEqualTo(1);
  }

  @Test
  void a_bluff_costs_one() {
    var talk = Talk.with(ASKS_AT_ONCE, asksOpen("reason"), answers());
    assertThat(talk.trust()).isZero();
  }

  @Test
  void a_question_in_place_of_an_answer_is_no_bluff() {
    var talk = Talk.with(ASKS_AT_ONCE, asksOpen("reason"), asksClosed("rival"));
    assertThat(talk.trust()).isEqualTo(1);
  }

  @Test
  void stacked_questions_cost_one_from_the_second_time_on() {
    var stacked = asksClosed("rival").thenAsksClosed().thenAsksClosed();
    var talk = Talk.with(RUBEN, asksOpen("reason"), stacked);
    assertThat(talk.trust()).isEqualTo(1);
    talk.hears(stacked);
    assertThat(talk.trust()).isZero();
  }

  @Test
  void a_pitch_before_anything_is_known_costs_two_trust() {
    var talk = Talk.with(RUBEN, asksSomethingElse(), asksSomethingElse());
    assertThat(talk.trust()).isEqualTo(2);
    talk.hears(pitches());
    assertThat(talk.trust()).isZero();
  }

  @Test
  void a_pitch_later_costs_nothing() {
    assertThat(Talk.with(RUBEN, asksOpen("reason"), pitches()).trust()).isEqualTo(1);
  }

  @Test
  void never_falls_below_nothing() {
    assertThat(Talk.with(RUBEN, pitches(), pitches()).trust()).isZero();
  }

  @Test
  void is_counted_before_the_topic_is_decided() {
    var talk = Talk.with(RUBEN, asksOpen("reason"), asksOpen("rival"), asksOpen("fear"));
    assertThat(talk.state().known()).containsKey("fear");
  }
}
