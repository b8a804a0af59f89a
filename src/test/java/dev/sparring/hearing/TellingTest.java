package dev.sparring.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class TellingTest {
  private final Ear ear = Ear.of(Language.EN, List.of("Brightline", "Lead Radar"), List.of());

  @Test
  void talk_about_the_offer_pitches() {
    assertThat(ear.hear(Line.of("We are the leading platform for inbound marketing.")).isPitch())
        .isTrue();
    assertThat(ear.hear(Line.of("Our dashboard helps you save time.")).isPitch()).isTrue();
  }

  @Test
  void naming_the_product_pitches() {
    assertThat(ear.hear(Line.of("Lead Radar counts every visit.")).isPitch()).isTrue();
    assertThat(ear.hear(Line.of("The lead came by radar.")).isPitch()).isFalse();
  }

  @Test
  void unasked_advice_is_telling_but_no_pitch() {
    var heard = ear.hear(Line.of("You really should call the founder every morning."));
    assertThat(heard.isTelling()).isTrue();
    assertThat(heard.isPitch()).isFalse();
    assertThat(heard.tellingWords()).isEqualTo(8);
  }

  @Test
  void an_answer_to_the_buyers_own_question_is_not_telling() {
    var heard = ear.hear(Line.of("We provide a dashboard for teams.", "What do you do?"));
    assertThat(heard.isTelling()).isFalse();
    assertThat(heard.sentences().getFirst().answers()).isTrue();
  }

  @Test
  void a_question_that_the_buyer_only_quotes_excuses_nothing() {
    var before = "Let me help you. \"What does it cost?\" That I could tell you.";
    assertThat(ear.hear(Line.of("We provide a dashboard for teams.", before)).isPitch()).isTrue();
  }

  @Test
  void an_answer_of_more_than_ninety_words_is_telling_again() {
    var line = "We provide our platform to teams of every kind in the north. ".repeat(10);
    var sentences = ear.hear(Line.of(line, "What do you do?")).sentences();
    assertThat(sentences.getFirst().answers()).isTrue();
    assertThat(sentences.getLast().answers()).isFalse();
    assertThat(sentences.getLast().pitches()).isGreaterThanOrEqualTo(Heard.DECIDED);
  }

  @Test
  void who_i_am_and_why_i_come_is_no_pitch() {
    var heard = ear.hear(Line.of("Hello, my name is Anna from Brightline."));
    assertThat(heard.isPitch()).isFalse();
    assertThat(heard.sentences().getFirst().introduces()).isTrue();
  }

  @Test
  void an_introduction_of_more_than_thirty_words_is_none() {
    var line =
        "My name is Anna from Brightline and I work for " + "very ".repeat(30) + "big teams.";
    var heard = ear.hear(Line.of(line));
    assertThat(heard.sentences().getFirst().introduces()).isFalse();
    assertThat(heard.isPitch()).isTrue();
  }

  @Test
  void a_question_is_never_decided_as_telling() {
    assertThat(ear.hear(Line.of("Do you use our platform?")).isTelling()).isFalse();
  }

  @Test
  void thanks_and_agreement_tell_nothing() {
    assertThat(ear.hear(Line.of("Thank you, that is very kind.")).tells()).isLessThan(0.2);
  }
}
