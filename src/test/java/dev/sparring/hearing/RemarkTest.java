package dev.sparring.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the buyer said counts in every wording that it has. */
final class RemarkTest {
  private static final List<String> LATE =
      List.of("Two deliveries came late this spring.", "The pallets were never here on time.");
  private static final List<String> GO_ON = List.of("Go on.", "What can I do for you?");
  private static final String PITCH = "We provide a dashboard for teams.";

  private final Ear ear = Ear.of(Language.EN);

  @Test
  void what_only_another_wording_says_is_given_back_too() {
    assertThat(after(said(LATE), "So two deliveries came late.").isGivingBack()).isTrue();
    assertThat(after(said(LATE), "So the pallets were never on time.").isGivingBack()).isTrue();
    assertThat(after(said(LATE), "So the tiler comes on Thursday.").isGivingBack()).isFalse();
  }

  @Test
  void a_follow_up_is_one_after_any_of_the_wordings() {
    assertThat(after(said(LATE), "What happened to those pallets?").isFollowUp())
        .isEqualTo(after(said(LATE.reversed()), "What happened to those pallets?").isFollowUp())
        .isTrue();
  }

  @Test
  void common_words_of_one_wording_are_no_giving_back() {
    var warned = List.of("I cannot stay.", "Much more of this and I'll have to get on.");

    assertThat(after(said(warned), "And we have the largest stock of them all.").givesBack())
        .isZero();
  }

  @Test
  void what_was_told_earlier_is_tied_to_in_any_of_its_wordings_and_once() {
    var line =
        new Line("For those pallets, hire a van.", Remark.of("Mm."), told(), List.of(), false);

    assertThat(ear.hear(line).tied()).isOne();
  }

  @Test
  void a_line_answers_what_asks_in_every_wording() {
    assertThat(after(said(List.of("What do you do?", "Who is this?")), PITCH).isPitch()).isFalse();
    assertThat(after(said(GO_ON), PITCH).isPitch()).isTrue();
  }

  @Test
  void a_line_answers_what_waits_for_an_answer_though_no_wording_asks() {
    assertThat(after(new Remark(List.of(List.of("Convince me.")), true), PITCH).isPitch())
        .isFalse();
  }

  private List<Remark> told() {
    return List.of(said(LATE), said(LATE), Remark.of("Mm."));
  }

  private static Remark said(List<String> wordings) {
    return new Remark(List.of(wordings), false);
  }

  private Heard after(Remark before, String text) {
    return ear.hear(new Line(text, before, List.of(before), List.of(), false));
  }
}
