package dev.sparring.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sparring.buyer.Take;
import dev.sparring.buyer.Turn;
import dev.sparring.hearing.Language;
import dev.sparring.scoring.Judgement.Answer;
import dev.sparring.scoring.Rubric.Check;
import dev.sparring.scoring.Rubric.Criterion;
import dev.sparring.scoring.Rubric.Measure;
import dev.sparring.scoring.Scorecard.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class JackknifeTest {
  private static final Take TAKE =
      Calls.conversation(
          "S: Good morning.",
          "B: Morning. What is it about?",
          "S: What made you stop ordering?",
          "B: The vans came late three times.",
          "S: Why did they?");

  @Test
  void a_turn_is_left_out_with_the_answer_to_it() {
    assertThat(TAKE.without(3).turns()).extracting(Turn::number).containsExactly(1, 2, 5);
    assertThat(TAKE.without(5).turns()).extracting(Turn::number).containsExactly(1, 2, 3, 4);
  }

  @Test
  void there_is_one_scorecard_without_each_turn_of_the_seller() {
    var jackknife = Jackknife.of(TAKE, Calls::score);

    assertThat(jackknife.card()).isEqualTo(Calls.score(TAKE));
    assertThat(jackknife.without())
        .extracting(card -> card.value("questions"))
        .containsExactly(2.0, 1.0, 1.0);
  }

  @Test
  void what_a_judge_quoted_from_a_turn_that_is_left_out_does_not_count() {
    var judgement = new Judgement(List.of(List.of(new Answer("listening.stays", true, 3, 0, 4))));

    var jackknife =
        Jackknife.of(
            TAKE, take -> Scoring.score(take, Optional.empty(), ASKING, Set.of(), judgement));

    assertThat(jackknife.card().criteria().getFirst().checks().getFirst().verdict())
        .isEqualTo(Verdict.MET);
    assertThat(jackknife.without())
        .extracting(card -> card.criteria().getFirst().checks().getFirst().verdict())
        .containsExactly(Verdict.MET, Verdict.NOT_JUDGED, Verdict.MET);
  }

  private static final Rubric ASKING =
      new Rubric(
          "test",
          Language.EN,
          "Test",
          List.of(
              new Criterion(
                  "listening",
                  "Listening",
                  1,
                  "",
                  List.of(
                      new Check(
                          "stays",
                          "stays",
                          1,
                          new Measure.Ask("Does the seller stay with it?"),
                          Map.of(),
                          Optional.empty(),
                          "",
                          Optional.empty(),
                          "",
                          Optional.empty(),
                          Optional.empty(),
                          Optional.empty(),
                          Optional.empty())))),
          List.of());
}
