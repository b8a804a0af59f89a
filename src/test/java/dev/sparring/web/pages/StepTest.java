package dev.sparring.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sparring.rehearsal.Stage;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class StepTest {
  @ParameterizedTest
  @EnumSource(Stage.class)
  void there_is_one_current_step_at_every_stage_of_every_take(Stage stage) {
    for (var take = 1; take < 5; take++) {
      assertThat(Step.at(stage, take).stream().filter(Step::current)).hasSize(1);
    }
  }

  @Test
  void the_first_way_begins_with_the_brief_and_later_ones_with_the_coaching() {
    assertThat(Step.at(Stage.TAKE, 2)).first().extracting(Step::kind).isEqualTo(Step.Kind.BRIEF);
    assertThat(Step.at(Stage.COACHING, 2))
        .first()
        .extracting(Step::kind)
        .isEqualTo(Step.Kind.COACHING);
  }

  @Test
  void what_lies_behind_is_done() {
    var kinds = Stream.of(Step.Kind.BRIEF, Step.Kind.TAKE, Step.Kind.REFLECTION);
    assertThat(Step.at(Stage.COACHING, 1).stream().filter(Step::done).map(Step::kind))
        .containsExactlyElementsOf(kinds.toList());
  }
}
