package dev.sparring.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MannersTest {
  private final Ear ear = Ear.of(Language.EN);

  @ParameterizedTest
  @ValueSource(strings = {"And then?", "Mm, go on.", "tell me more about that", "I see", "really"})
  void encouragement_gives_the_floor_back(String line) {
    assertThat(ear.hear(Line.of(line)).encourages()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "That sounds really hard.",
        "I'm sorry to hear that.",
        "No wonder you are careful."
      })
  void care_takes_up_what_was_said(String line) {
    assertThat(ear.hear(Line.of(line)).cares()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Good morning!", "Hi there. How are you?", "Thanks a lot. Have a nice day."})
  void greetings_and_thanks_alone_are_small_talk(String line) {
    assertThat(ear.hear(Line.of(line)).smallTalk()).isTrue();
  }

  @Test
  void small_talk_with_a_real_question_is_not_only_small_talk() {
    assertThat(ear.hear(Line.of("Hello. What brings you here?")).smallTalk()).isFalse();
  }

  @Test
  void saying_what_one_does_not_know_is_honest() {
    assertThat(ear.hear(Line.of("I don't know, but I'll find out.")).honest()).isTrue();
    assertThat(ear.hear(Line.of("That was our fault, nobody called.")).honest()).isTrue();
    assertThat(ear.hear(Line.of("Everybody knows that.")).honest()).isFalse();
  }

  @Test
  void something_useful_is_given_and_tied_to_what_was_told() {
    var told =
        Stream.of("Eighty anchors go into concrete.", "The tiler comes on Thursday.")
            .map(Remark::of)
            .toList();
    var line =
        new Line(
            "For those concrete anchors I would hire the big one, before the tiler comes.",
            told.getLast(),
            told,
            List.of(),
            false);
    var heard = ear.hear(line);
    assertThat(heard.gives()).isTrue();
    assertThat(heard.tied()).isEqualTo(2);
  }

  @Test
  void a_proposal_makes_no_point() {
    var points = List.of(new Point("customers", List.of("you bring the list of customers")));
    var asked = "Would Tuesday suit you, and you bring the list of customers?";
    var line = new Line(asked, Remark.of(""), List.of(), points, false);
    assertThat(ear.hear(line).points()).isEmpty();
  }

  @Test
  void points_of_the_challenge_are_touched_by_their_phrases() {
    var points =
        List.of(
            new Point("patience", List.of("it takes six months")),
            new Point("problem", List.of("they search for the problem")));
    var line =
        new Line("Honestly, that takes about six months.", Remark.of(""), List.of(), points, false);
    assertThat(ear.hear(line).points()).containsExactly("patience");
  }
}
