package dev.sparring.buyer;

import static dev.sparring.buyer.SellerLine.asksOpen;
import static dev.sparring.buyer.SellerLine.asksSomethingElse;
import static dev.sparring.buyer.SellerLine.mayAskFor;
import static dev.sparring.buyer.SellerLine.picks;
import static dev.sparring.buyer.Workshop.RUBEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sparring.buyer.Move.Answer;
import dev.sparring.buyer.Move.AskBack;
import dev.sparring.buyer.Move.Depth;
import dev.sparring.buyer.Move.React;
import dev.sparring.hearing.Asks;
import dev.sparring.hearing.Pick;
import dev.sparring.scenario.Scenario.Reaction;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AskingBackTest {
  private static final AskBack WHICH = new AskBack(List.of("reason", "rival"));

  private static Talk unsure(Asks asks) {
    return Talk.with(RUBEN, mayAskFor(asks, "reason", "rival"));
  }

  @Test
  void unsure_between_two_topics_the_buyer_asks_back() {
    assertThat(unsure(Asks.OPEN).moves()).containsExactly(WHICH);
  }

  @Test
  void a_locked_topic_is_not_asked_back_about() {
    assertThat(Talk.with(RUBEN, mayAskFor(Asks.OPEN, "cost", "rival")).moves())
        .containsExactly(new Answer("rival", Depth.SAYS));
    assertThat(Talk.with(RUBEN, mayAskFor(Asks.OPEN, "cost", "fear")).moves())
        .containsExactly(new React(Reaction.NO_IDEA));
  }

  @Test
  void the_next_line_settles_it_by_its_words_or_its_place() {
    assertThat(unsure(Asks.OPEN).hears(asksOpen("rival")))
        .containsExactly(new Answer("rival", Depth.SAYS));
    assertThat(unsure(Asks.OPEN).hears(mayAskFor(Asks.CLOSED, "rival")))
        .containsExactly(new Answer("rival", Depth.SAYS));
    assertThat(unsure(Asks.OPEN).hears(picks(Pick.FIRST)))
        .containsExactly(new Answer("reason", Depth.SAYS));
    assertThat(unsure(Asks.OPEN).hears(picks(Pick.SECOND)))
        .containsExactly(new Answer("rival", Depth.SAYS));
    assertThat(unsure(Asks.OPEN).hears(picks(Pick.BOTH)))
        .containsExactly(new Answer("reason", Depth.SAYS), new Answer("rival", Depth.SAYS));
  }

  @Test
  void one_topic_alone_is_taken_for_meant() {
    assertThat(Talk.with(RUBEN, mayAskFor(Asks.OPEN, "rival")).moves())
        .containsExactly(new Answer("rival", Depth.SAYS));
  }

  @Test
  void a_bare_yes_settles_nothing_between_two() {
    assertThat(unsure(Asks.OPEN).hears(picks(Pick.YES))).noneMatch(Answer.class::isInstance);
  }

  @Test
  void the_form_of_the_first_asking_is_what_counts() {
    var closed = unsure(Asks.CLOSED);
    assertThat(closed.hears(picks(Pick.FIRST))).containsExactly(new Answer("reason", Depth.BRIEF));
    assertThat(closed.state().trust()).isZero();
    var open = unsure(Asks.OPEN);
    open.hears(picks(Pick.FIRST));
    assertThat(open.state().trust()).isEqualTo(1);
  }

  @Test
  void what_was_settled_is_forgotten() {
    var talk = unsure(Asks.OPEN);
    talk.hears(picks(Pick.FIRST));
    assertThat(talk.hears(picks(Pick.SECOND))).noneMatch(Answer.class::isInstance);
  }

  @Test
  void at_most_twice_in_a_take() {
    var talk = unsure(Asks.OPEN);
    talk.hears(asksSomethingElse());
    assertThat(talk.hears(mayAskFor(Asks.OPEN, "reason", "rival"))).containsExactly(WHICH);
    talk.hears(asksSomethingElse());
    assertThat(talk.hears(mayAskFor(Asks.OPEN, "reason", "rival")))
        .noneMatch(AskBack.class::isInstance);
  }

  @Test
  void never_twice_running_the_likelier_one_is_taken_for_meant() {
    assertThat(unsure(Asks.OPEN).hears(mayAskFor(Asks.OPEN, "reason", "rival")))
        .containsExactly(new Answer("reason", Depth.SAYS));
  }
}
