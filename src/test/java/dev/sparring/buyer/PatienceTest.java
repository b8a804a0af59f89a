package dev.sparring.buyer;

import static dev.sparring.buyer.SellerLine.asksClosed;
import static dev.sparring.buyer.SellerLine.asksOpen;
import static dev.sparring.buyer.SellerLine.chats;
import static dev.sparring.buyer.SellerLine.followsUp;
import static dev.sparring.buyer.SellerLine.nothing;
import static dev.sparring.buyer.SellerLine.pitches;
import static dev.sparring.buyer.SellerLine.saysGoOn;
import static dev.sparring.buyer.Workshop.RUBEN;
import static dev.sparring.buyer.Workshop.patience;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sparring.buyer.Move.Answer;
import dev.sparring.buyer.Move.Depth;
import dev.sparring.buyer.Move.Leave;
import dev.sparring.buyer.Move.React;
import dev.sparring.hearing.NextStep;
import dev.sparring.scenario.Scenario.Reaction;
import org.junit.jupiter.api.Test;

final class PatienceTest {
  private static final Move PITCH = new React(Reaction.PITCH);
  private static final Move WARNED = new React(Reaction.WARNED);
  private static final Move INTERROGATION = new React(Reaction.INTERROGATION);

  @Test
  void three_pitches_cool_warn_and_end_it() {
    var talk = Talk.with(RUBEN);
    assertThat(talk.hears(pitches())).containsExactly(PITCH);
    assertThat(talk.hears(pitches())).containsExactly(WARNED);
    assertThat(talk.hears(pitches())).containsExactly(new Leave());
    assertThat(talk.state().left()).isTrue();
  }

  @Test
  void with_more_patience_every_turn_but_the_last_two_cools() {
    var talk = Talk.with(patience(4));
    assertThat(talk.hears(pitches())).containsExactly(PITCH);
    assertThat(talk.hears(pitches())).containsExactly(PITCH);
    assertThat(talk.hears(pitches())).containsExactly(WARNED);
    assertThat(talk.hears(pitches())).containsExactly(new Leave());
  }

  @Test
  void with_patience_for_two_the_first_is_the_last_but_one() {
    var talk = Talk.with(patience(2));
    assertThat(talk.hears(pitches())).containsExactly(WARNED);
    assertThat(talk.hears(pitches())).containsExactly(new Leave());
  }

  @Test
  void without_patience_the_first_ends_it() {
    assertThat(Talk.with(patience(1), pitches()).state().left()).isTrue();
  }

  @Test
  void a_pitch_once_something_is_known_does_not_try() {
    var talk = Talk.with(RUBEN, asksClosed("reason"), pitches());
    assertThat(talk.state().trying()).isZero();
    assertThat(talk.moves()).containsExactly(PITCH);
  }

  @Test
  void the_third_closed_question_in_a_row_is_an_interrogation_and_is_answered_all_the_same() {
    var talk = Talk.with(RUBEN, asksClosed("reason"), asksClosed("rival"));
    assertThat(talk.state().cool()).isFalse();
    assertThat(talk.hears(asksClosed("cost")))
        .containsExactly(INTERROGATION, new Answer("cost", Depth.BRIEF));
    assertThat(talk.state().cool()).isTrue();
  }

  @Test
  void an_interrogation_that_goes_on_ends_the_take() {
    var talk = Talk.with(RUBEN, asksClosed(), asksClosed(), asksClosed());
    assertThat(talk.hears(asksClosed())).contains(WARNED);
    assertThat(talk.hears(asksClosed())).containsExactly(new Leave());
  }

  @Test
  void a_closed_question_that_takes_something_up_breaks_the_row() {
    var talk =
        Talk.with(
            RUBEN,
            asksClosed("reason"),
            asksClosed("rival"),
            asksClosed("cost").followingUp(),
            asksClosed("reason"));
    assertThat(talk.state().trying()).isZero();
  }

  @Test
  void an_open_question_breaks_the_row() {
    var talk = Talk.with(RUBEN, asksClosed(), asksClosed(), asksOpen("reason"), asksClosed());
    assertThat(talk.state().trying()).isZero();
  }

  @Test
  void small_talk_does_not_break_the_row() {
    var talk = Talk.with(RUBEN, asksClosed(), asksClosed(), chats(), asksClosed());
    assertThat(talk.state().trying()).isEqualTo(1);
  }

  @Test
  void asking_for_a_meeting_is_no_interrogation() {
    var step = SellerLine.proposes(NextStep.PROPOSED).thenAsksClosed();
    assertThat(Talk.with(RUBEN, asksClosed(), asksClosed(), step).state().trying()).isZero();
  }

  @Test
  void giving_the_floor_back_with_a_question_restores_one_step() {
    var talk = Talk.with(RUBEN, pitches(), pitches(), asksOpen("reason"));
    assertThat(talk.state().trying()).isEqualTo(1);
    assertThat(talk.state().repaired()).isTrue();
    talk.hears(followsUp());
    assertThat(talk.state().trying()).isZero();
  }

  @Test
  void a_pitch_that_ends_in_a_question_restores_nothing() {
    var talk = Talk.with(RUBEN, pitches(), asksOpen("reason").pitching());
    assertThat(talk.state().trying()).isEqualTo(2);
    assertThat(talk.state().repaired()).isFalse();
  }

  @Test
  void neither_a_closed_question_nor_a_go_on_restores_anything() {
    var talk = Talk.with(RUBEN, pitches(), asksClosed("reason"), saysGoOn(), nothing());
    assertThat(talk.state().trying()).isEqualTo(1);
  }

  @Test
  void nothing_is_repaired_that_was_not_broken() {
    assertThat(Talk.with(RUBEN, asksOpen("reason"), followsUp()).state().repaired()).isFalse();
  }

  @Test
  void a_cool_buyer_answers_briefly() {
    var talk = Talk.with(RUBEN, asksOpen("reason").pitching());
    assertThat(talk.moves()).containsExactly(PITCH, new Answer("reason", Depth.BRIEF));
  }

  @Test
  void a_buyer_who_was_won_back_answers_in_full() {
    var talk = Talk.with(RUBEN, pitches(), asksOpen("reason"));
    assertThat(talk.moves()).containsExactly(new Answer("reason", Depth.SAYS));
  }

  @Test
  void over_a_hundred_and_twenty_words_the_buyer_breaks_in() {
    var interrupts = new React(Reaction.INTERRUPTS);
    assertThat(Talk.with(RUBEN, asksOpen("reason").inWords(120)).moves())
        .doesNotContain(interrupts);
    assertThat(Talk.with(RUBEN, asksOpen("reason").inWords(121)).moves())
        .containsExactly(interrupts, new Answer("reason", Depth.BRIEF));
  }
}
