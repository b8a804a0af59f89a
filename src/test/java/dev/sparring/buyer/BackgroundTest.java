package dev.sparring.buyer;

import static dev.sparring.buyer.SellerLine.asksInKind;
import static dev.sparring.buyer.SellerLine.asksOpen;
import static dev.sparring.buyer.SellerLine.saysInKind;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sparring.buyer.Move.Answer;
import dev.sparring.buyer.Move.Depth;
import dev.sparring.buyer.Move.PoliteNo;
import dev.sparring.buyer.Move.React;
import dev.sparring.buyer.Move.SayAgain;
import dev.sparring.buyer.Move.TellBackground;
import dev.sparring.scenario.Scenario;
import dev.sparring.scenario.Scenario.Background;
import dev.sparring.scenario.Scenario.Reaction;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BackgroundTest {
  private static final Scenario RUBEN =
      Workshop.knowing(
          new Background("role", List.of(), List.of("I run it.", "It's my shop."), List.of("Yes.")),
          new Background("team", List.of(), List.of("Six of us."), List.of("Six of us.")));

  @Test
  void what_anybody_may_ask_is_told_off_the_cuff() {
    assertThat(Talk.with(RUBEN, asksInKind("role")).moves())
        .containsExactly(new TellBackground("role", Depth.SAYS));
  }

  @Test
  void it_earns_one_trust_a_take_in_all() {
    var talk = Talk.with(RUBEN, asksInKind("role"), asksInKind("team"), asksInKind("role"));
    assertThat(talk.state().trust()).isEqualTo(1);
    assertThat(talk.state().background()).containsExactly("role", "team");
  }

  @Test
  void what_was_told_off_the_cuff_is_not_told_again() {
    assertThat(Talk.with(RUBEN, asksInKind("role"), asksInKind("role")).moves())
        .containsExactly(new React(Reaction.REPEAT));
  }

  @Test
  void what_is_told_comes_without_a_courtesy_beside_it() {
    assertThat(Talk.with(RUBEN, asksInKind("how_are_you").thenAsksOpen().inKind("role")).moves())
        .containsExactly(new TellBackground("role", Depth.SAYS));
  }

  @Test
  void a_courtesy_of_the_beginning_is_none_later() {
    assertThat(Talk.with(RUBEN, asksOpen("reason"), asksInKind("how_are_you")).moves())
        .containsExactly(new React(Reaction.NO_IDEA));
  }

  @Test
  void a_topic_is_answered_first() {
    assertThat(Talk.with(RUBEN, asksOpen("reason").inKind("role")).moves())
        .containsExactly(new Answer("reason", Depth.SAYS));
  }

  @ParameterizedTest
  @CsvSource({
    "time_ok, PERMISSION",
    "may_i, PERMISSION",
    "how_are_you, HOW_ARE_YOU",
    "thanks_bye, CLOSES",
    "vague, VAGUE",
    "not_for_you, NOT_FOR_YOU",
    "anything_else, ANYTHING_ELSE",
    "budget, WITHHOLDS",
    "private, WITHHOLDS"
  })
  void an_ordinary_kind_gets_the_reaction_that_fits_it(String kind, Reaction reaction) {
    assertThat(Talk.with(RUBEN, asksInKind(kind)).moves()).containsExactly(new React(reaction));
  }

  @Test
  void asked_to_repeat_the_buyer_says_the_last_line_again() {
    assertThat(Talk.with(RUBEN, asksInKind("repeat_please")).moves())
        .containsExactly(new SayAgain());
  }

  @Test
  void what_the_seller_will_send_gets_the_polite_no() {
    assertThat(Talk.with(RUBEN, saysInKind("send_something")).moves())
        .containsExactly(new PoliteNo());
  }
}
