package dev.sparring.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NextStepsTest {
  private final Ear ear = Ear.of(Language.EN);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Shall we meet on Thursday at ten?",
        "could we set up a call next week",
        "let's look at it together on the 14th",
        "I can have it delivered by seven tomorrow",
        "how about a visit in October"
      })
  void an_activity_with_a_day_or_a_time_is_specific(String line) {
    assertThat(ear.hear(Line.of(line)).nextStep()).isEqualTo(NextStep.SPECIFIC);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Shall we meet again?", "I'll send you a summary.", "let's book a demo"})
  void an_activity_without_one_is_proposed(String line) {
    assertThat(ear.hear(Line.of(line)).nextStep()).isEqualTo(NextStep.PROPOSED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"What happened on Monday?", "We met in October.", "The board meets next week."})
  void a_day_alone_proposes_nothing(String line) {
    assertThat(ear.hear(Line.of(line)).nextStep()).isEqualTo(NextStep.NONE);
  }

  @Test
  void a_step_is_shared_when_the_buyer_has_a_part_in_it() {
    assertThat(ear.hear(Line.of("Shall we meet on Thursday?")).nextStepShared()).isTrue();
    assertThat(ear.hear(Line.of("I'll send an e-mail on Friday.")).nextStepShared()).isFalse();
  }
}
