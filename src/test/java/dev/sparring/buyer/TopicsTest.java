package dev.sparring.buyer;

import static dev.sparring.buyer.SellerLine.asksClosed;
import static dev.sparring.buyer.SellerLine.asksOpen;
import static dev.sparring.buyer.SellerLine.asksSomethingElse;
import static dev.sparring.buyer.SellerLine.cares;
import static dev.sparring.buyer.SellerLine.followsUp;
import static dev.sparring.buyer.SellerLine.givesBack;
import static dev.sparring.buyer.SellerLine.isPolite;
import static dev.sparring.buyer.SellerLine.mirrors;
import static dev.sparring.buyer.SellerLine.pitches;
import static dev.sparring.buyer.SellerLine.saysGoOn;
import static dev.sparring.buyer.Workshop.RUBEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sparring.buyer.Move.Answer;
import dev.sparring.buyer.Move.Deflect;
import dev.sparring.buyer.Move.Depth;
import dev.sparring.buyer.Move.Nod;
import dev.sparring.buyer.Move.React;
import dev.sparring.buyer.Move.Retell;
import dev.sparring.scenario.Scenario.Reaction;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class TopicsTest {
  private static final Answer REASON = new Answer("reason", Depth.SAYS);
  private static final Answer MORE_REASON = new Answer("reason", Depth.MORE);
  private static final Move ENCOURAGED = new React(Reaction.ENCOURAGED);

  @Test
  void an_open_question_gets_the_first_answer() {
    var talk = Talk.with(RUBEN, asksOpen("reason"));
    assertThat(talk.moves()).containsExactly(REASON);
    assertThat(talk.state().known()).isEqualTo(Map.of("reason", Depth.SAYS));
  }

  @Test
  void a_closed_question_gets_the_brief_one_and_costs_nothing() {
    var talk = Talk.with(RUBEN, asksClosed("reason"));
    assertThat(talk.moves()).containsExactly(new Answer("reason", Depth.BRIEF));
    assertThat(talk.state().trying()).isZero();
  }

  @Test
  void an_open_question_after_a_closed_one_gets_the_whole_answer() {
    assertThat(Talk.with(RUBEN, asksClosed("reason"), asksOpen("reason")).moves())
        .containsExactly(REASON);
  }

  static List<SellerLine> waysToStayOnATopic() {
    return List.of(followsUp(), saysGoOn(), cares(), mirrors(), givesBack(), asksOpen("reason"));
  }

  @ParameterizedTest
  @MethodSource("waysToStayOnATopic")
  void staying_on_a_topic_gets_one_step_deeper(SellerLine stays) {
    assertThat(Talk.with(RUBEN, asksOpen("reason"), stays).moves()).containsExactly(MORE_REASON);
    assertThat(Talk.with(RUBEN, asksClosed("reason"), stays).moves()).containsExactly(REASON);
  }

  @Test
  void what_has_no_more_depth_is_not_told_again() {
    var talk = Talk.with(RUBEN, asksOpen("reason"), followsUp());
    assertThat(talk.hears(asksOpen("rival"))).containsExactly(new Answer("rival", Depth.SAYS));
    assertThat(talk.hears(asksOpen("reason"))).containsExactly(new Retell("reason", Depth.SAYS));
    talk.hears(saysGoOn());
    assertThat(talk.hears(saysGoOn())).containsExactly(ENCOURAGED);
  }

  @Test
  void what_asks_beyond_what_was_just_told_is_put_off_and_not_told_again() {
    assertThat(Talk.with(RUBEN, asksOpen("rival"), asksOpen("rival")).moves())
        .containsExactly(new React(Reaction.NO_IDEA));
  }

  @Test
  void a_follow_up_beyond_what_there_is_to_tell_is_a_miss() {
    assertThat(Talk.with(RUBEN, asksOpen("rival"), followsUp()).moves())
        .containsExactly(new React(Reaction.NO_IDEA));
  }

  @Test
  void two_open_topics_in_one_line_are_both_answered() {
    assertThat(Talk.with(RUBEN, asksOpen("reason").thenAsksClosed("rival")).moves())
        .containsExactly(REASON, new Answer("rival", Depth.BRIEF));
  }

  @Test
  void of_one_sentence_the_clearest_topic_is_answered() {
    assertThat(Talk.with(RUBEN, asksOpen("reason", "rival")).moves()).containsExactly(REASON);
  }

  @Test
  void a_yes_or_no_about_what_was_told_gets_no_second_telling() {
    assertThat(Talk.with(RUBEN, asksOpen("rival"), asksOpen("cost"), asksClosed("rival")).moves())
        .containsExactly(new React(Reaction.HEDGES));
  }

  @Test
  void a_polite_preface_does_not_swallow_the_topic_that_it_asks_for() {
    assertThat(Talk.with(RUBEN, isPolite("reason")).moves()).containsExactly(REASON);
    assertThat(Talk.with(RUBEN, isPolite()).moves())
        .containsExactly(new React(Reaction.SMALL_TALK));
  }

  @Test
  void an_open_question_in_no_topic_opens_the_closed_one_beside_it() {
    assertThat(Talk.with(RUBEN, asksClosed("reason").thenAsksOpen()).moves())
        .containsExactly(REASON);
  }

  @Test
  void of_an_open_and_a_locked_topic_the_open_one_is_answered() {
    assertThat(Talk.with(RUBEN, asksOpen("cost", "rival")).moves())
        .containsExactly(new Answer("rival", Depth.SAYS));
  }

  @Test
  void of_a_told_and_an_untold_topic_the_untold_one_is_answered() {
    assertThat(Talk.with(RUBEN, asksOpen("rival"), asksOpen("rival", "reason")).moves())
        .containsExactly(REASON);
  }

  @Test
  void a_topic_is_locked_until_what_it_needs_is_known() {
    var talk = Talk.with(RUBEN);
    assertThat(talk.hears(asksOpen("cost"))).containsExactly(new Deflect("cost"));
    talk.hears(asksClosed("reason"));
    assertThat(talk.hears(asksOpen("cost"))).containsExactly(new Answer("cost", Depth.SAYS));
  }

  @Test
  void a_guarded_topic_is_locked_below_trust_three() {
    var talk = Talk.with(RUBEN, asksOpen("reason"));
    assertThat(talk.hears(asksOpen("fear"))).containsExactly(new Deflect("fear"));
    assertThat(talk.trust()).isEqualTo(2);
  }

  @Test
  void a_good_follow_up_on_what_was_refused_may_open_it() {
    var talk = Talk.with(RUBEN, asksOpen("reason"), asksOpen("fear"));
    assertThat(talk.hears(followsUp())).containsExactly(new Answer("fear", Depth.SAYS));
  }

  @Test
  void staying_on_what_is_still_locked_is_refused_again() {
    assertThat(Talk.with(RUBEN, asksOpen("fear"), cares()).moves())
        .containsExactly(new Deflect("fear"));
  }

  @Test
  void a_pitch_is_not_staying_on_the_topic() {
    assertThat(Talk.with(RUBEN, asksOpen("reason"), pitches().givingBack()).moves())
        .containsExactly(new React(Reaction.PITCH));
    assertThat(Talk.with(RUBEN, asksOpen("reason"), pitches().givingBack().tiedTo(1)).moves())
        .containsExactly(new Nod());
  }

  @Test
  void a_topic_that_the_scenario_does_not_have_is_none() {
    assertThat(Talk.with(RUBEN, asksOpen("weather")).moves())
        .containsExactly(new React(Reaction.NO_IDEA));
  }

  @Test
  void the_third_mere_mirror_in_a_row_is_noticed_and_gets_no_deeper() {
    var talk = Talk.with(RUBEN, asksClosed("reason"), asksSomethingElse(), mirrors(), mirrors());
    assertThat(talk.state().known()).isEqualTo(Map.of("reason", Depth.MORE));
    talk.hears(asksOpen("rival"));
    Stream.of(mirrors(), mirrors()).forEach(talk::hears);
    assertThat(talk.hears(mirrors())).containsExactly(new React(Reaction.MIRROR));
  }

  @Test
  void stacked_questions_are_answered_once_and_from_then_on_only_the_last() {
    var stacked = asksOpen("reason").thenAsksClosed("rival").thenAsksClosed();
    var talk = Talk.with(RUBEN);
    assertThat(talk.hears(stacked)).containsExactly(REASON, new Answer("rival", Depth.BRIEF));
    assertThat(talk.hears(stacked))
        .containsExactly(new React(Reaction.STACKED), new Answer("rival", Depth.SAYS));
  }
}
