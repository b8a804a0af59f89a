package dev.sparring.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class TakingUpTest {
  private static final String BOARD =
      "The board meets in three weeks, and they are nervous about the money.";

  private final Ear ear = Ear.of(Language.EN);

  @Test
  void a_question_with_the_buyers_rare_words_follows_up() {
    assertThat(after(BOARD, "What makes the board so nervous?").isFollowUp()).isTrue();
  }

  @Test
  void other_forms_of_the_words_do_too() {
    assertThat(after(BOARD, "How does their nervousness show at board meetings?").isFollowUp())
        .isTrue();
  }

  @Test
  void naming_that_the_buyer_said_it_follows_up() {
    assertThat(after(BOARD, "You mentioned money - how is it spent today?").isFollowUp()).isTrue();
  }

  @Test
  void a_question_about_something_else_does_not() {
    assertThat(after(BOARD, "Which browser do you use?").isFollowUp()).isFalse();
  }

  @Test
  void a_statement_is_never_a_follow_up() {
    assertThat(after(BOARD, "The board is nervous about the money.").isFollowUp()).isFalse();
  }

  @Test
  void nothing_can_follow_up_where_nothing_was_said() {
    assertThat(after("", "What makes the board so nervous?").isFollowUp()).isFalse();
  }

  @Test
  void giving_back_is_a_statement_of_the_buyers_content() {
    assertThat(after(BOARD, "So the board is nervous about money.").isGivingBack()).isTrue();
    assertThat(after(BOARD, "What you're saying is that time is short.").isGivingBack()).isTrue();
    assertThat(after(BOARD, "It sounds like they want proof.").isGivingBack()).isTrue();
  }

  @Test
  void own_talk_does_not_give_back() {
    assertThat(after(BOARD, "Our dashboard has won two awards.").isGivingBack()).isFalse();
  }

  @Test
  void a_greeting_gives_nothing_back_though_the_buyer_named_himself() {
    assertThat(after("Morning, Jonah here.", "Morning, Jonah.").isGivingBack()).isFalse();
  }

  @Test
  void saying_only_the_buyers_words_again_is_a_mirror() {
    assertThat(after(BOARD, "Nervous about the money.").mirrors()).isTrue();
    assertThat(after(BOARD, "Why nervous about the money?").mirrors()).isFalse();
    assertThat(after(BOARD, "Nervous because of the fair.").mirrors()).isFalse();
  }

  @Test
  void a_long_line_is_a_mirror_when_it_repeats_word_for_word() {
    assertThat(after(BOARD, BOARD).mirrors()).isTrue();
    assertThat(
            after(BOARD, "So the board is nervous, and you have three weeks for the money.")
                .mirrors())
        .isFalse();
  }

  private Heard after(String before, String line) {
    return ear.hear(Line.of(line, before));
  }
}
