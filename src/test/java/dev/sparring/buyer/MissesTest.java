package dev.sparring.buyer;

import static dev.sparring.buyer.SellerLine.answers;
import static dev.sparring.buyer.SellerLine.asksForAFact;
import static dev.sparring.buyer.SellerLine.asksOpen;
import static dev.sparring.buyer.SellerLine.asksSomethingElse;
import static dev.sparring.buyer.SellerLine.cares;
import static dev.sparring.buyer.SellerLine.chats;
import static dev.sparring.buyer.SellerLine.followsUp;
import static dev.sparring.buyer.SellerLine.givesBack;
import static dev.sparring.buyer.SellerLine.givesSomethingTiedTo;
import static dev.sparring.buyer.SellerLine.mumbles;
import static dev.sparring.buyer.SellerLine.nothing;
import static dev.sparring.buyer.SellerLine.saysGoOn;
import static dev.sparring.buyer.SellerLine.saysInKind;
import static dev.sparring.buyer.Workshop.RUBEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sparring.buyer.Move.Answer;
import dev.sparring.buyer.Move.Depth;
import dev.sparring.buyer.Move.Nod;
import dev.sparring.buyer.Move.OfferThread;
import dev.sparring.buyer.Move.React;
import dev.sparring.scenario.Scenario.Reaction;
import org.junit.jupiter.api.Test;

final class MissesTest {
  private static final Move NO_IDEA = new React(Reaction.NO_IDEA);
  private static final Move UNCLEAR = new React(Reaction.UNCLEAR);
  private static final Move ENCOURAGED = new React(Reaction.ENCOURAGED);

  @Test
  void a_clear_question_in_no_topic_gets_no_idea() {
    assertThat(Talk.with(RUBEN, asksSomethingElse()).moves()).containsExactly(NO_IDEA);
  }

  @Test
  void what_yes_or_no_would_answer_gets_neither_and_is_no_miss() {
    var talk = Talk.with(RUBEN, nothing().thenAsksForYesOrNo());
    assertThat(talk.moves()).containsExactly(new React(Reaction.HEDGES));
    assertThat(talk.state().misses()).isZero();
  }

  @Test
  void a_fact_that_is_not_written_is_not_known_by_heart() {
    assertThat(Talk.with(RUBEN, asksForAFact()).moves())
        .containsExactly(new React(Reaction.LOOKS_UP));
  }

  @Test
  void a_second_question_beyond_a_told_topic_gets_that_there_is_no_more() {
    assertThat(Talk.with(RUBEN, mumbles(), asksOpen("rival")).hears(asksOpen("rival")))
        .containsExactly(NO_IDEA);
    var talk = Talk.with(RUBEN, asksOpen("rival"), asksOpen("rival"));
    assertThat(talk.hears(asksOpen("rival"))).containsExactly(new React(Reaction.REPEAT));
  }

  @Test
  void a_summary_is_confirmed_though_it_asks_whether_it_is_right() {
    var talk = Talk.with(RUBEN, asksOpen("rival"));
    assertThat(talk.hears(givesBack())).containsExactly(new React(Reaction.CONFIRMS));
    assertThat(talk.hears(saysInKind("summary").thenAsksForYesOrNo()))
        .containsExactly(new React(Reaction.CONFIRMS));
  }

  @Test
  void a_yes_or_no_question_after_a_giving_back_is_no_summary() {
    var talk = Talk.with(RUBEN, asksOpen("rival"));
    assertThat(talk.hears(givesBack().thenAsksForYesOrNo()))
        .containsExactly(new React(Reaction.HEDGES));
  }

  @Test
  void care_is_taken_and_not_put_off() {
    assertThat(Talk.with(RUBEN, asksOpen("rival"), cares().thenAsksForYesOrNo()).moves())
        .containsExactly(ENCOURAGED);
  }

  @Test
  void what_is_not_understood_gets_unclear() {
    assertThat(Talk.with(RUBEN, mumbles()).moves()).containsExactly(UNCLEAR);
    assertThat(Talk.with(RUBEN, nothing()).moves()).containsExactly(UNCLEAR);
  }

  @Test
  void at_the_second_miss_running_the_buyer_offers_a_thread() {
    assertThat(Talk.with(RUBEN, mumbles(), asksSomethingElse()).moves())
        .containsExactly(new OfferThread("reason"));
  }

  @Test
  void after_a_thread_the_count_begins_again() {
    assertThat(Talk.with(RUBEN, mumbles(), mumbles(), mumbles()).moves()).containsExactly(UNCLEAR);
  }

  @Test
  void an_answer_in_between_begins_the_count_again() {
    assertThat(Talk.with(RUBEN, mumbles(), asksOpen("reason"), mumbles()).moves())
        .containsExactly(UNCLEAR);
  }

  @Test
  void the_thread_is_one_that_is_open_and_untold() {
    assertThat(Talk.with(RUBEN, asksOpen("reason"), mumbles(), mumbles()).moves())
        .containsExactly(new OfferThread("rival"));
  }

  @Test
  void when_all_that_is_open_is_told_the_thread_goes_deeper() {
    var talk = Talk.with(RUBEN, asksOpen("reason"), asksOpen("rival"), asksOpen("cost"));
    talk.hears(asksOpen("fear"));
    talk.hears(mumbles());
    assertThat(talk.hears(mumbles())).containsExactly(new OfferThread("reason"));
  }

  @Test
  void when_there_is_nothing_to_offer_the_buyer_still_says_something() {
    var talk = Talk.with(RUBEN);
    for (var topic : RUBEN.topics()) {
      talk.hears(asksOpen(topic.id()));
      talk.hears(followsUp());
    }
    talk.hears(saysGoOn());
    talk.hears(mumbles());
    assertThat(talk.hears(mumbles())).containsExactly(ENCOURAGED);
  }

  @Test
  void an_offered_thread_is_told_when_it_is_taken_up() {
    assertThat(Talk.with(RUBEN, mumbles(), mumbles(), saysGoOn()).moves())
        .containsExactly(new Answer("reason", Depth.SAYS));
  }

  @Test
  void misses_cost_neither_trust_nor_patience() {
    var talk = Talk.with(RUBEN, asksOpen("reason"), mumbles(), nothing(), mumbles());
    assertThat(talk.trust()).isEqualTo(1);
    assertThat(talk.state().trying()).isZero();
  }

  @Test
  void small_talk_gets_small_talk() {
    assertThat(Talk.with(RUBEN, chats()).moves()).containsExactly(new React(Reaction.SMALL_TALK));
  }

  @Test
  void a_go_on_before_anything_was_said_gets_an_invitation_to_ask() {
    assertThat(Talk.with(RUBEN, saysGoOn()).moves()).containsExactly(ENCOURAGED);
  }

  @Test
  void statements_that_make_sense_are_acknowledged() {
    assertThat(Talk.with(RUBEN, answers()).moves()).containsExactly(new Nod());
    assertThat(Talk.with(RUBEN, givesSomethingTiedTo(1)).moves()).containsExactly(new Nod());
  }
}
