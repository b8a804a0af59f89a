package dev.sparring.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sparring.coaching.Coaching.Improvement;
import dev.sparring.hearing.Language;
import dev.sparring.scoring.Calls;
import dev.sparring.scoring.Rubric.Check;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RestatementsTest {
  private static final Check TAKES_UP =
      Calls.rubric("discovery").check("curiosity", "goes-on").orElseThrow();
  private static final Improvement IMPROVEMENT =
      new Improvement(
          "curiosity",
          "goes-on",
          Optional.of("go_on_from_answer"),
          3,
          "Do you have a budget?",
          "Dana had just said: \"I guessed, and I don't like guessing\". When Dana tells you"
              + " something, stay there for one more question before you go on.",
          "Begin with the buyer's own words: \"I guessed, and I don't like guessing - how come?\"");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dig deeper into what she told me before jumping to my next point",
        "I should pick up her last answer and build on it",
        "Jeg skal følge opp det hun sier før jeg går videre",
        "Jag ska stanna kvar och fråga mer",
        "Ik ga eerst doorvragen op haar antwoord",
      })
  void the_behaviour_in_own_words_is_absorbed_in_any_language(String restatement) {
    assertThat(absorbed(restatement)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Then I say: \"And what made you guess?\"",
        "Jag säger så här: \"Och vad hände då?\"",
        "Jeg sier noe sånt: \"Og hva skjedde da?\"",
        "Ik zeg dan iets als: \"En wat gebeurde er toen?\""
      })
  void an_example_counts_in_any_language(String restatement) {
    assertThat(absorbed(restatement)).isTrue();
  }

  @Test
  void what_is_copied_from_the_screen_is_not_absorbed() {
    assertThat(
            absorbed(
                "When Dana tells you something, stay there for one more question before you go on"))
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ok",
        "I will do better next time",
        "Yes, understood, thank you",
        "Dana was in a bad mood, she did not want to talk to me at all",
        "I thought it went rather well, and I was friendly the whole time"
      })
  void agreeing_is_not_absorbing(String restatement) {
    assertThat(absorbed(restatement)).isFalse();
  }

  private static boolean absorbed(String restatement) {
    return Restatements.absorbed(Language.EN, TAKES_UP, IMPROVEMENT, restatement);
  }
}
