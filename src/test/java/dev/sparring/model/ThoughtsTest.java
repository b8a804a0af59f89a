package dev.sparring.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is thinking and what is the answer, however it is cut into pieces. */
final class ThoughtsTest {
  private static final String THINKING = "Let me draft this. It has to stay short and plain.";
  private static final String ANSWER = "We went over to them in March.";

  static Stream<String> thoughtful() {
    return Stream.of(
        "<think>%s</think>%s",
        "<think>\n%s\n</think>\n\n%s",
        "%s\n</think>\n\n%s",
        "<thinking>%s</thinking> %s",
        "%s</thinking>%s",
        "<THINK>%s</THINK>%s",
        "<seed:think>%s</seed:think>%s",
        "<reasoning>%s</reasoning>\n<answer>%s</answer>",
        "%s</reasoning>%s",
        "[THINK]%s[/THINK]%s",
        "%s[/THINK]%s",
        "◁think▷%s◁/think▷%s",
        "<|begin_of_thought|>%s<|end_of_thought|>%s",
        "<|channel|>analysis<|message|>%s<|end|><|start|>assistant<|channel|>final<|message|>%s<|return|>",
        "<|start|>assistant<|channel|>analysis<|message|>%s<|end|><|start|>assistant<|channel|>final<|message|>%s",
        "analysis%sassistantfinal%s",
        "<plan>%s</plan>%s",
        "%s</plan>%s");
  }

  @ParameterizedTest
  @MethodSource("thoughtful")
  void thinking_is_cut_out_wherever_the_pieces_end(String form) {
    var text = form.formatted(THINKING, ANSWER);
    for (int size : List.of(1, 2, 3, 7, text.length())) {
      var handedOn = heard(new Habit(), text, size);
      assertThat(String.join("", handedOn).strip()).as("%d at once", size).isEqualTo(ANSWER);
    }
  }

  private static List<String> heard(Habit habit, String text, int size) {
    var handedOn = new ArrayList<String>();
    var thoughts = new Thoughts(habit, handedOn::add);
    for (int from = 0; from < text.length(); from += size) {
      thoughts.hear(text.substring(from, Math.min(text.length(), from + size)));
    }
    thoughts.end();
    return handedOn;
  }

  @Test
  void after_the_thinking_the_answer_comes_as_it_is_said() {
    var handedOn = new ArrayList<String>();
    var thoughts = new Thoughts(new Habit(), handedOn::add);
    thoughts.hear(THINKING + "</thi");
    thoughts.hear("nk>We ");
    thoughts.hear("went over.");
    assertThat(handedOn).containsExactly("We ", "went over.");
  }

  @Test
  void nothing_is_handed_on_until_it_is_known_that_the_model_does_not_think() {
    var habit = new Habit();
    for (int reply = 0; reply < 3; reply++) {
      assertThat(heard(habit, ANSWER, 1)).containsExactly(ANSWER);
    }
    assertThat(heard(habit, ANSWER, 1)).hasSize(ANSWER.length());
  }

  @Test
  void one_that_thinks_after_all_says_no_more_and_is_waited_for_from_then_on() {
    var habit = Habit.ofPlainSpeech();
    assertThat(String.join("", heard(habit, THINKING + "</think>" + ANSWER, 5)))
        .startsWith("Let me")
        .doesNotContain("March");
    assertThat(String.join("", heard(habit, THINKING + "</think>" + ANSWER, 5))).isEqualTo(ANSWER);
  }

  @Test
  void one_that_never_opens_its_thinking_says_nothing_until_it_has_closed_it() {
    var habit = new Habit();
    heard(habit, THINKING + "</think>" + ANSWER, 5);
    assertThat(heard(habit, THINKING, 5)).isEmpty();
  }

  @Test
  void thinking_that_never_ends_is_no_answer() {
    assertThat(heard(new Habit(), "<think>" + THINKING, 4)).isEmpty();
    assertThat(heard(Habit.ofPlainSpeech(), "<think>" + THINKING, 4)).isEmpty();
  }

  @Test
  void signs_that_a_template_leaves_behind_are_no_thinking() {
    var habit = new Habit();
    assertThat(heard(habit, ANSWER + "</s>", 3)).containsExactly(ANSWER);
    assertThat(heard(habit, ANSWER + "<|im_end|>", 3)).containsExactly(ANSWER);
    assertThat(habit.thinks()).isFalse();
  }

  @Test
  void plain_speech_with_odd_signs_is_left_as_it_is() {
    for (var text :
        List.of("Five < six, and so on.", "No [well, maybe].", "<b>No.</b>", "I <3 it.")) {
      assertThat(String.join("", heard(Habit.ofPlainSpeech(), text, 1))).isEqualTo(text);
    }
  }
}
