package dev.sparring.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ReasonsTest {
  private final Ear ear = Ear.of(Language.EN);

  @Test
  void every_observation_names_its_rule_and_its_words() {
    var line = "You said six. I really should ask: how many leads do you need?";
    assertThat(ear.reasons(line))
        .contains(
            new Reason("gives_back", "says that it gives back", 0, 8),
            new Reason("goes_on", "takes up the buyer's own words by name", 0, 8));
  }

  @Test
  void only_the_first_rule_decides_what_is_asked() {
    assertThat(ear.reasons("How many leads do you get?"))
        .filteredOn(reason -> reason.observation().equals("asks"))
        .extracting(Reason::rule)
        .containsExactly("how many, which, when");
  }
}
