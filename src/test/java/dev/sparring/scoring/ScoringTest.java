package dev.sparring.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sparring.buyer.MindState;
import dev.sparring.buyer.Move;
import dev.sparring.buyer.Take;
import dev.sparring.buyer.Turn;
import dev.sparring.hearing.Ear;
import dev.sparring.hearing.Language;
import dev.sparring.hearing.Line;
import dev.sparring.scenario.Scenario.Reaction;
import dev.sparring.scoring.Judgement.Answer;
import dev.sparring.scoring.Scorecard.Checked;
import dev.sparring.scoring.Scorecard.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ScoringTest {
  private static final String[] LISTENED_TO = {
    "S: What brings you here today?",
    "B: My doctor says I have to stop smoking and I have tried so many times already.",
    "S: So you have tried many times, and it is the doctor who wants you to stop. How did it go"
        + " when you tried?",
    "B: The first week was fine. Then my mother fell ill and I needed something.",
    "S: It sounds like your mother falling ill was too much at once. What would be different now?",
    "B: She is better now, and my daughter wants me to stop before the wedding.",
    "S: So the wedding matters to you, and to your daughter. What makes that important for you?",
    "B: I want to dance with her and not be out of breath.",
  };
  private static final String[] LECTURED_TO = {
    "S: You need to stop smoking. It causes cancer, heart disease and stroke, and every cigarette"
        + " takes eleven minutes of your life. I always tell my patients that the best thing is to"
        + " stop right away.",
    "B: I know, I have tried so many times already.",
    "S: You should use patches. We have a very good programme with patches and a nurse who calls"
        + " you every week. You have to throw away all the cigarettes you have at home and tell"
        + " your family today.",
    "B: The first week was fine, then my mother fell ill.",
    "S: That is just an excuse. You should think of your lungs. Many people stop every day, and I"
        + " would advise you to take the brochure and read it, because our clinic has the best"
        + " results in the country.",
    "B: I suppose I could read it when I have time.",
    "S: Did you know that smoking is bad for your skin as well? You should stop, you really"
        + " should.",
    "B: Yes, I have heard that before.",
  };

  @Test
  void listening_comes_out_above_lecturing_in_a_conversation_that_is_no_sale() {
    var good = Calls.score(Calls.conversation(LISTENED_TO)).overall().orElseThrow();
    var bad = Calls.score(Calls.conversation(LECTURED_TO)).overall().orElseThrow();

    assertThat(good).isGreaterThan(bad + 1.5);
  }

  /** Where the occasion is missing, a judge's answer counts no more than a rule's. */
  @Test
  void what_a_judge_is_asked_counts_where_its_occasion_is() {
    assertThat(letsItStand("S: Hello.", "B: Hello there.")).isEqualTo(Verdict.NOT_JUDGED);
    assertThat(letsItStand(LISTENED_TO)).isEqualTo(Verdict.MISSED);
  }

  private static Verdict letsItStand(String... lines) {
    var no = new Judgement(List.of(List.of(new Answer("room.lets-it-stand", false, 0, 0, 0))));
    var card =
        Scoring.score(
            Calls.conversation(lines), Optional.empty(), Calls.rubric("listening"), Set.of(), no);
    return card.criterion("room").orElseThrow().checks().stream()
        .filter(check -> check.id().equals("lets-it-stand"))
        .findFirst()
        .orElseThrow()
        .verdict();
  }

  @Test
  void topics_are_not_judged_without_a_scenario() {
    var card = Calls.score(Calls.conversation(LISTENED_TO));

    assertThat(check(card, "curiosity", "learned").verdict()).isEqualTo(Verdict.NOT_JUDGED);
    assertThat(card.value("discovery_share")).isNaN();
  }

  @Test
  void how_long_an_author_wrote_the_buyers_answers_is_no_share_of_the_sellers() {
    var scenario = Calls.scenario("whitepaper-lead");
    var take = Calls.play(scenario, 1, List.of("What made you download the guide last night?"));

    assertThat(Calls.score(scenario, take).value("talk_share")).isNaN();
    assertThat(Calls.score(Calls.conversation(LISTENED_TO)).value("talk_share")).isPositive();
  }

  @Test
  void nobody_has_to_go_on_from_a_buyer_who_did_not_follow() {
    var told = new Move.Answer("trigger", Move.Depth.SAYS);
    var missed = new Move.React(Reaction.UNCLEAR);

    assertThat(followUpShare("What brings you here?", told, "And the vans?")).isZero();
    assertThat(followUpShare("What brings you here?", missed, "And the vans?")).isZero();
    assertThat(followUpShare("You said twice. Why?", told, "And the vans?")).isEqualTo(0.5);
    assertThat(followUpShare("You said twice. Why?", missed, "And the vans?")).isEqualTo(1);
  }

  private static double followUpShare(String first, Move answer, String second) {
    var ear = Ear.of(Language.EN);
    var opening = "We tried it twice.";
    var asked = new Turn.BySeller(1, first, ear.hear(Line.of(first, opening)));
    var said = new Turn.ByBuyer(2, "Hm.", List.of(answer), MindState.atTheOpening());
    var then = new Turn.BySeller(3, second, ear.hear(Line.of(second, said.text())));
    return Calls.score(new Take(1, opening, List.of(asked, said, then), Optional.empty()))
        .value("follow_up_share");
  }

  @Test
  void it_does_not_matter_how_a_transcript_cuts_a_turn() {
    var whole = Calls.conversation("S: I see. What happened then?", "B: We lost two good people.");
    var cut =
        Calls.conversation(
            "S: I see.", "S: What happened then?", "B: We lost", "B: two good people.");

    assertThat(Calls.score(cut).value("seller_turns")).isEqualTo(1);
    assertThat(Calls.score(cut).value("buyer_answers")).isEqualTo(1);
    assertThat(Calls.score(cut).overall()).isEqualTo(Calls.score(whole).overall());
  }

  @Test
  void a_mute_scores_nothing() {
    var card =
        Calls.score(
            Calls.conversation(
                "S: Mm.",
                "B: So what did you want from me?",
                "S: Yes.",
                "B: I have a meeting after this one.",
                "S: Okay.",
                "B: Are you still there at all?",
                "S: Mm.",
                "B: Well, I had better go now."));

    assertThat(card.overall()).hasValue(1);
  }

  @Test
  void a_parrot_gives_nothing_back() {
    var card =
        Calls.score(
            Calls.conversation(
                "S: Hello.", "B: We lost two good people in spring.",
                "S: You lost two good people in spring.", "B: Yes, and nobody knows why they went.",
                "S: Nobody knows why they went.", "B: That is what I just said to you.",
                "S: That is what you just said to me.", "B: Is there anybody there?"));

    assertThat(card.overall().orElseThrow()).isLessThan(3);
  }

  @Test
  void a_missed_check_names_the_turns_in_which_it_was_missed() {
    var card = Calls.score(Calls.conversation(LECTURED_TO));

    assertThat(check(card, "listening", "tells-little").verdict()).isEqualTo(Verdict.MISSED);
    assertThat(check(card, "listening", "tells-little").turns()).startsWith(1);
    assertThat(check(card, "listening", "gives-back").turns()).containsExactly(3, 5, 7);
  }

  @Test
  void a_misheard_check_counts_for_nothing() {
    var take = Calls.conversation(LECTURED_TO);
    var card =
        Scoring.score(
            take, Optional.empty(), Calls.rubric("discovery"), Set.of("listening.tells-little"));

    assertThat(check(card, "listening", "tells-little").verdict()).isEqualTo(Verdict.NOT_JUDGED);
  }

  @Test
  void a_pitch_from_the_start_is_capped_with_its_evidence() {
    var card =
        Calls.score(
            Calls.conversation(
                "S: We are the leading house in the region, our service team has won three awards,"
                    + " and our platform gives you full control of every order, day and night.",
                "B: That is nice for you.",
                "S: What made you stop ordering?",
                "B: Two deliveries came late, and my lads stood idle."));

    assertThat(card.overall().orElseThrow()).isLessThanOrEqualTo(2);
    assertThat(card.caps()).isNotEmpty();
    assertThat(card.caps().getFirst().turns()).contains(1);
  }

  @Test
  void an_empty_conversation_is_not_enough_to_judge() {
    assertThat(Calls.score(Calls.conversation()).overall()).isEmpty();
  }

  private static Checked check(Scorecard card, String criterion, String check) {
    return card.criterion(criterion).orElseThrow().checks().stream()
        .filter(checked -> checked.id().equals(check))
        .findFirst()
        .orElseThrow();
  }
}
