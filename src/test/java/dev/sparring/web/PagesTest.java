package dev.sparring.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sparring.rehearsal.QuietCustomer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages without script, at the true server: what stands on them at each step, and what not. */
final class PagesTest {
  /** After so many times "that is not what happened" there is nothing left to coach. */
  private static final int MORE_THAN_ALL_CHECKS = 20;

  private static final List<String> SCORES =
      QuietCustomer.PLAY.rubric().criteria().stream().map(criterion -> criterion.title()).toList();
  private static final List<String> TOPICS =
      QuietCustomer.PLAY.scenario().topics().stream().map(topic -> topic.about()).toList();

  @TempDir private Path folder;
  private House house;
  private Guest guest;

  @BeforeEach
  void open() {
    house = new House(folder, new QuietCustomer());
    guest = new Guest(house);
  }

  @AfterEach
  void close() {
    house.close();
  }

  @ParameterizedTest
  @CsvSource({
    "voice, either, en, Choose again",
    "voice, either, sv, Välj igen",
    "voice, loudly, nb, Velg igjen",
    "voice, either, nl, Kies opnieuw",
    "seed, high, en, The seed",
    "language, xx, en, Choose another",
    "name, '', nl, Vul eerst je naam in"
  })
  void a_wrong_choice_at_the_beginning_is_told_on_the_brief(
      String field, String value, String language, String says) {
    var form = new HashMap<>(Map.of("scenario", QuietCustomer.ID, "language", "en", "name", "Kim"));
    form.put(field, value);
    var answer = guest.post("/rehearsals", form, "accept-language", language);

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains(says);
  }

  @Test
  void the_first_page_shows_every_scenario() {
    assertThat(guest.get("/")).contains("The quiet customer", "Ruben", "5 minutes");
  }

  @Test
  void no_score_no_topic_and_no_hint_is_shown_before_its_step() {
    hidesEverything(guest.get("/scenarios/" + QuietCustomer.ID));
    hidesEverything(guest.begin());
    hidesEverything(guest.say(Guest.HASTY.getFirst()));
    hidesEverything(guest.take(List.of()));
    hidesEverything(guest.send("/reflection", "It went well, I think."));
    hidesEverything(guest.send("/restatement", "One more question."));
    hidesEverything(guest.send("/rewind", "What changed?"));
    hidesEverything(guest.get("/rehearsals"));
    hidesEverything(guest.get("/"));
  }

  private static void hidesEverything(String page) {
    assertThat(page).doesNotContain(SCORES).doesNotContain(TOPICS);
  }

  @Test
  void the_report_shows_what_changed_and_everything_behind_it() {
    var report = guest.report();
    assertThat(guest.at()).endsWith("/report");
    assertThat(report).contains(SCORES).contains(TOPICS).contains(Guest.CURIOUS.get(2));
  }

  @Test
  void the_report_begins_with_what_the_call_was_like_and_then_what_changed() {
    assertThat(guest.report())
        .containsPattern(
            "<h1 lang=\"en\">You [^<]+\\.</h1>\\s*<p class=\"lead\" lang=\"en\">[^<]+\\.</p>");
  }

  /** A figure says what it counts. */
  @Test
  void no_figure_stands_bare_behind_a_verdict() {
    assertThat(guest.report())
        .doesNotContainPattern("</strong> <span class=\"soft\">(· )?[\\d.,]+%?</span>");
  }

  @Test
  void markup_is_shown_as_typed() {
    guest.begin();
    assertThat(guest.say("<img src=x onerror=alert(1)> Why did you stop?"))
        .contains("&lt;img src")
        .doesNotContain("<img src");
  }

  @Test
  void a_line_that_was_overtaken_is_kept_in_the_composer() {
    guest.begin();
    guest.say("Why did you stop ordering?");
    var answer =
        guest.post(guest.rehearsal() + "/turns", Map.of("text", "Second tab here", "after", "0"));
    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body()).contains("Another line came first", ">Second tab here</textarea>");
  }

  @Test
  void a_form_for_another_step_shows_the_step_where_it_stands() {
    guest.begin();
    var answer = guest.post(guest.rehearsal() + "/restatement", Map.of("text", "Too early"));
    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body()).contains("had already moved on", "role=\"log\"");
  }

  @Test
  void an_empty_line_says_how_to_mend_it() {
    guest.begin();
    var answer = guest.post(guest.rehearsal() + "/turns", Map.of("text", "  "));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("between one and 4,000 characters");
  }

  @Test
  void with_script_only_the_new_turns_come_back() {
    guest.begin();
    var answer =
        guest.post(
            guest.rehearsal() + "/turns",
            Map.of("text", "Why did you stop ordering?", "after", "0"),
            "HX-Request",
            "true");
    assertThat(answer.body()).contains("Why did you stop ordering?").doesNotContain("<html");
  }

  @Test
  void when_the_time_is_up_the_page_moves_on() {
    guest.begin();
    guest.say("Why did you stop ordering?");
    house.clock.pass(Duration.ofMinutes(6));
    assertThat(guest.get(guest.rehearsal())).contains("The time was up", "How did it go?");
  }

  @Test
  void a_take_stopped_before_anything_was_said_begins_again() {
    guest.begin();
    assertThat(guest.take(List.of())).contains("Nothing was said yet", "role=\"log\"");
  }

  @Test
  void somebody_elses_rehearsal_does_not_exist() {
    guest.begin();
    var answer = new Guest(house).asked(guest.rehearsal(), "accept", "text/html");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("There is nothing here", "My rehearsals");
  }

  @Test
  void a_plan_is_asked_about_on_its_day() {
    guest.report();
    var on = LocalDate.ofInstant(house.clock.instant(), ZoneId.systemDefault()).plusDays(1);
    guest.post(
        guest.rehearsal() + "/plan", Map.of("text", "Berg & Sons, ask on", "on", on.toString()));
    assertThat(guest.get("/")).doesNotContain("Did you try it?");
    house.clock.pass(Duration.ofDays(1));
    assertThat(guest.get("/")).contains("Did you try it?", "Berg &amp; Sons");
  }

  @Test
  void my_rehearsals_can_be_gone_on_with_and_deleted() {
    guest.begin();
    guest.say("Why did you stop ordering?");
    var rehearsal = guest.rehearsal();
    assertThat(guest.get("/rehearsals")).contains("href=\"" + rehearsal);
    guest.post(rehearsal + "/erasure", Map.of());
    assertThat(guest.get("/rehearsals")).doesNotContain(rehearsal);
    assertThat(guest.asked(rehearsal, "accept", "text/html").statusCode()).isEqualTo(404);
  }

  @Test
  void one_more_take_brings_the_next_single_thing_or_says_that_there_is_none() {
    guest.report();
    var page = guest.post(guest.rehearsal() + "/takes", Map.of()).body();
    assertThat(page).containsAnyOf("Change this one thing", "There is nothing to change first");
  }

  @Test
  void strong_twice_is_never_shown_as_less_than_weak_then_strong() {
    guest.begin();
    guest.take(Guest.STRONG);
    guest.send("/reflection", "I stayed with what he said about the days his lads stood idle.");
    guest.send("/restatement", "Ask one more question about what he just said.");
    guest.send("/rewind", "He took it elsewhere. What did that mean for you?");
    guest.take(Guest.STRONG);

    assertThat(guest.send("/reflection", "I stayed with what he said."))
        .contains("<p class=\"lead\">You were strong from the start.", "Well done")
        .doesNotContain("Nothing has changed", "of 100", "The one thing you were coached on");
  }

  @Test
  void that_is_not_what_happened_brings_another_thing_or_none() {
    guest.begin();
    guest.take(Guest.HASTY);
    var first = guest.send("/reflection", "I asked about the price.");
    var second = guest.post(guest.rehearsal() + "/coaching/misheard", Map.of()).body();
    assertThat(second).isNotEqualTo(first);
  }

  @Test
  void a_take_of_which_little_can_be_judged_is_called_too_short_and_nobody_strong() {
    guest.begin();
    guest.take(Guest.CURIOUS.subList(0, 2));
    guest.send("/reflection", "I asked him openly.");
    for (int i = 0; i < MORE_THAN_ALL_CHECKS; i++) {
      guest.post(guest.rehearsal() + "/coaching/misheard", Map.of());
    }
    assertThat(guest.get(guest.rehearsal() + "/report"))
        .contains("too little in it yet to say much.", "Have this talk once more")
        .doesNotContain("You were strong from the start.");
  }
}
