package dev.sparring.buyer;

import static dev.sparring.buyer.Workshop.RUBEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sparring.buyer.Move.Answer;
import dev.sparring.buyer.Move.Ask;
import dev.sparring.buyer.Move.Depth;
import dev.sparring.buyer.Move.Nod;
import dev.sparring.buyer.Move.SayAgain;
import dev.sparring.hearing.Remark;
import dev.sparring.scenario.Scenario;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class RemarksTest {
  private static final Answer REASON = new Answer("reason", Depth.SAYS);
  private static final List<String> OPENING = RUBEN.opening();
  private static final List<String> REASONS = RUBEN.topic("reason").says();

  @Test
  void whatever_the_seed_chooses_the_remarks_are_the_same() {
    assertThat(
            List.of(1L, 2L, 3L, 4L, 5L, 6L).stream()
                .map(seed -> remarks(RUBEN, said(RUBEN, seed, REASON, new Nod())))
                .distinct())
        .containsExactly(
            List.of(
                new Remark(List.of(OPENING), false),
                new Remark(List.of(REASONS, BuiltIn.of(RUBEN.language()).of("nods")), false)));
  }

  @Test
  void what_is_said_in_other_words_stands_for_itself() {
    var take = said("Well, it is about the vans.", REASON);

    assertThat(remarks(RUBEN, take).getLast()).isEqualTo(Remark.of("Well, it is about the vans."));
  }

  @Test
  void a_question_waits_for_an_answer_in_whatever_words() {
    var asking = Workshop.challenging(Workshop.WHY_YOU);

    assertThat(remarks(asking, said(asking, 1, new Ask(0))).getLast().waits()).isTrue();
    assertThat(remarks(asking, said("Convince me.", new Ask(0))).getLast().waits()).isTrue();
    assertThat(remarks(asking, said(asking, 1, REASON)).getLast().waits()).isFalse();
  }

  @Test
  void what_is_said_again_is_what_it_was() {
    var asking = Workshop.challenging(Workshop.WHY_YOU);
    var again = said(asking, 1, said(asking, 1, new Ask(0)), new SayAgain());
    var remark = remarks(asking, again).getLast();

    assertThat(remark.waits()).isTrue();
    assertThat(remark.parts().getLast()).isEqualTo(Workshop.WHY_YOU.asks());
  }

  private static List<Remark> remarks(Scenario scenario, Take take) {
    return Remarks.of(scenario, take);
  }

  private static Take said(Scenario scenario, long seed, Move... moves) {
    var opening = Script.opening(scenario, seed, 1, List.of());
    return said(scenario, seed, new Take(1, opening, List.of(), Optional.empty()), moves);
  }

  private static Take said(Scenario scenario, long seed, Take take, Move... moves) {
    var decided = new Decision(List.of(moves), MindState.atTheOpening());
    var said = new Said(scenario, seed, 1, take.buyerLines(), take.buyerLines(), decided);
    return take.with(said.as(take.last() + 1, List.of()));
  }

  private static Take said(String text, Move... moves) {
    return new Take(1, OPENING.getFirst(), List.of(), Optional.empty())
        .with(new Turn.ByBuyer(1, text, List.of(moves), MindState.atTheOpening()));
  }
}
