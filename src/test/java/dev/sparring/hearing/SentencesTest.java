package dev.sparring.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SentencesTest {
  private final Ear ear = Ear.of(Language.EN);

  @Test
  void marks_end_sentences() {
    assertThat(sentences("Good. What else? Nothing!"))
        .containsExactly("Good.", "What else?", "Nothing!");
  }

  @Test
  void numbers_and_letters_with_points_do_not() {
    assertThat(sentences("It costs 2.50 a day, e.g. for drills."))
        .containsExactly("It costs 2.50 a day, e.g. for drills.");
  }

  @Test
  void speech_is_cut_where_a_question_can_only_begin() {
    assertThat(sentences("i read your page last night how do you find customers today"))
        .containsExactly("i read your page last night", "how do you find customers today");
  }

  @Test
  void speech_is_not_cut_inside_an_indirect_question() {
    assertThat(sentences("can you tell me how do you find customers")).hasSize(1);
  }

  @Test
  void stacked_questions_are_each_heard() {
    var heard = ear.hear(Line.of("What did it cost? Who paid? And why then?"));
    assertThat(heard.questions()).isEqualTo(3);
  }

  @Test
  void a_contraction_is_one_word() {
    assertThat(ear.hear(Line.of("We don't know what's left.")).words()).isEqualTo(5);
  }

  private List<String> sentences(String line) {
    return ear.hear(Line.of(line)).sentences().stream().map(one -> one.in(line)).toList();
  }
}
