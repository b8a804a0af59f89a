package dev.sparring.buyer;

import static dev.sparring.buyer.Workshop.RUBEN;
import static dev.sparring.buyer.Workshop.WHY_YOU;
import static dev.sparring.buyer.Workshop.challenging;
import static dev.sparring.buyer.Workshop.stepNeeds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sparring.buyer.Move.Agree;
import dev.sparring.buyer.Move.Answer;
import dev.sparring.buyer.Move.Ask;
import dev.sparring.buyer.Move.Deflect;
import dev.sparring.buyer.Move.Depth;
import dev.sparring.buyer.Move.Judge;
import dev.sparring.buyer.Move.Leave;
import dev.sparring.buyer.Move.OfferThread;
import dev.sparring.buyer.Move.React;
import dev.sparring.scenario.Scenario;
import dev.sparring.scenario.Scenario.Reaction;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ScriptTest {
  private static final Answer REASON = new Answer("reason", Depth.SAYS);

  @Test
  void the_same_seed_take_and_past_give_the_same_line() {
    var spoken = List.of("Ruben here.");
    assertThat(say(7, 1, spoken, REASON)).isEqualTo(say(7, 1, spoken, REASON));
  }

  @Test
  void seeds_differ() {
    var lines = new HashSet<String>();
    for (var seed = 0; seed < 50; seed++) {
      lines.add(say(seed, 1, List.of(), REASON));
    }
    assertThat(lines).containsExactlyInAnyOrderElementsOf(RUBEN.topic("reason").says());
  }

  @Test
  void a_wording_is_not_said_again_while_others_are_left() {
    var says = RUBEN.topic("reason").says();
    for (var seed = 0; seed < 50; seed++) {
      assertThat(say(seed, 2, List.of("Ruben.", says.getFirst()), REASON))
          .isEqualTo(says.getLast());
    }
  }

  @Test
  void a_wording_counts_as_said_inside_a_longer_line() {
    var says = RUBEN.topic("reason").says();
    var longer = "Right. " + says.getFirst() + " And you?";
    for (var seed = 0; seed < 50; seed++) {
      assertThat(say(seed, 2, List.of(longer), REASON)).isEqualTo(says.getLast());
    }
  }

  @Test
  void once_all_wordings_are_said_they_go_round_evenly() {
    var spoken = new ArrayList<String>();
    for (var turn = 0; turn < 10; turn++) {
      spoken.add(say(3, 1, spoken, REASON));
    }
    assertThat(spoken.stream().filter(RUBEN.topic("reason").says().getFirst()::equals)).hasSize(5);
  }

  @Test
  void openings_differ_from_take_to_take_while_others_are_left() {
    var spoken = new ArrayList<String>();
    for (var take = 1; take <= 3; take++) {
      spoken.add(Script.opening(RUBEN, 11, take, spoken));
    }
    assertThat(spoken).containsExactlyInAnyOrderElementsOf(RUBEN.opening());
  }

  @Test
  void moves_are_said_one_after_another_in_one_line() {
    var line =
        Script.say(
            new Said(
                challenging(WHY_YOU),
                1,
                1,
                List.of(),
                List.of(),
                decided(new Judge(0, true), new Answer("rival", Depth.BRIEF), new Ask(0))));
    assertThat(line)
        .isEqualTo(
            "Good. That I can plan with. The rival, yes."
                + " The other firm delivers by seven. Why would I come back?");
  }

  @Test
  void a_cool_buyer_says_the_first_sentence() {
    var cooled = new Decision(List.of(REASON), Talk.with(RUBEN, SellerLine.pitches()).state());
    var line = Script.say(new Said(RUBEN, 1, 1, List.of(), List.of(), cooled));
    assertThat(line).isIn("It is the reason, if you ask me.", "The reason, I would say.");
  }

  @Test
  void an_offered_thread_is_a_remark_of_the_buyers_own_and_tells_no_question() {
    assertThat(say(1, 1, List.of(), new OfferThread("rival")))
        .contains("the rival")
        .doesNotContain("?", "\"");
  }

  @Test
  void the_authors_lines_come_before_the_built_in_ones() {
    var scenario = stepNeeds("reason");
    assertThat(say(scenario, 1, 1, List.of(), new Agree(Optional.empty())))
        .isEqualTo("Come by on Thursday, then.");
    assertThat(say(1, 1, List.of(), new Agree(Optional.empty())))
        .isIn(BuiltIn.of(RUBEN.language()).of("agrees"));
  }

  @Test
  void where_the_author_wrote_nothing_the_language_serves() {
    var builtIn = BuiltIn.of(RUBEN.language());
    assertThat(say(1, 1, List.of(), new Deflect("fear"))).isIn(builtIn.of("deflects"));
    assertThat(say(1, 1, List.of(), new Leave())).isIn(builtIn.of("leaves"));
    assertThat(say(1, 1, List.of(), new React(Reaction.NO_IDEA))).isIn(builtIn.of("no_idea"));
  }

  private static String say(long seed, int take, List<String> spoken, Move move) {
    return say(RUBEN, seed, take, spoken, move);
  }

  private static String say(
      Scenario scenario, long seed, int take, List<String> spoken, Move move) {
    return Script.say(new Said(scenario, seed, take, spoken, List.of(), decided(move)));
  }

  private static Decision decided(Move... moves) {
    return new Decision(List.of(moves), MindState.atTheOpening());
  }
}
