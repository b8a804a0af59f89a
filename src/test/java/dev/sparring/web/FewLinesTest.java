package dev.sparring.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sparring.hearing.Heard;
import dev.sparring.hearing.KindHeard;
import dev.sparring.hearing.Line;
import dev.sparring.hearing.TopicHeard;
import dev.sparring.proof.Attempt;
import dev.sparring.proof.Drafting;
import dev.sparring.proof.Effort;
import dev.sparring.rehearsal.Play;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A scenario from the form, by somebody who had a few minutes and three lines a topic. */
final class FewLinesTest {
  private static final Map<String, String> ORDINARY = ordinary();

  @Test
  void the_kinds_that_fit_are_chosen_from_three_lines_a_topic() {
    var topics = play(form()).scenario().topics();
    assertThat(topics.get(0).kinds()).contains("problem");
    assertThat(topics.get(1).kinds()).contains("decision_people");
    assertThat(topics.get(2).kinds()).contains("tried");
    assertThat(topics.get(3).kinds()).contains("timing");
  }

  @Test
  void most_ordinary_lines_are_understood_that_share_no_word_with_the_form() {
    var play = play(form());
    assertThat(ORDINARY).hasSize(20);
    assertThat(ORDINARY.keySet())
        .filteredOn(line -> isUnderstood(play, line))
        .hasSizeGreaterThan(15);
  }

  @Test
  void without_kinds_and_background_hardly_any_is() {
    var form = new HashMap<>(form());
    form.keySet().removeIf(name -> name.startsWith("knows-"));
    for (int topic = 1; topic <= 4; topic++) {
      form.put("suggested-" + topic, "own");
    }
    var play = play(form);
    assertThat(ORDINARY.keySet()).filteredOn(line -> isUnderstood(play, line)).hasSizeLessThan(8);
  }

  @Test
  void what_was_filled_in_checks_clean_with_ten_kinds_that_anybody_may_ask_for() {
    var attempt = attempt(form());
    assertThat(attempt.checked().problems()).isEmpty();
    assertThat(attempt.checked().play().orElseThrow().scenario().background())
        .hasSizeGreaterThanOrEqualTo(10);
  }

  @Test
  void a_kind_that_the_author_takes_away_stays_away() {
    var form = new HashMap<>(form());
    form.put("suggested-1", "problem");
    assertThat(play(form).scenario().topics().getFirst().kinds()).isEmpty();
  }

  @Test
  void a_kind_that_the_author_adds_is_inherited() {
    var form = new HashMap<>(form());
    form.put("kind-1-cause", "yes");
    form.put("kind-1", "since");
    assertThat(play(form).scenario().topics().getFirst().kinds())
        .containsExactlyInAnyOrder("cause", "since");
  }

  private static boolean isUnderstood(Play play, String line) {
    return about(play, play.ear().hear(Line.of(line))).contains(ORDINARY.get(line));
  }

  /** The topic, or where there is none the background. */
  private static List<String> about(Play play, Heard heard) {
    var topics = heard.topics().stream().map(TopicHeard::topic).limit(1).toList();
    var kinds = heard.kinds().stream().map(KindHeard::kind);
    return topics.isEmpty()
        ? kinds.filter(kind -> play.scenario().background(kind).isPresent()).toList()
        : topics;
  }

  private static Play play(Map<String, String> form) {
    return attempt(form).checked().play().orElseThrow();
  }

  private static Attempt attempt(Map<String, String> form) {
    var draft = new DraftForm(new FormFields(form)).draft();
    return Attempt.of(Drafting.yaml(draft), Path.of("none"), Effort.usual());
  }

  private static Map<String, String> ordinary() {
    var lines = new LinkedHashMap<String, String>();
    lines.put("So what's the main headache for you right now?", "what_is_wrong");
    lines.put("What problems are you running into?", "what_is_wrong");
    lines.put("Where does it hurt the most?", "what_is_wrong");
    lines.put("What's not working the way it should?", "what_is_wrong");
    lines.put("Who signs off on something like this?", "who_decides");
    lines.put("Is it your call, or does somebody else need to be involved?", "who_decides");
    lines.put("Who else would have a say in it?", "who_decides");
    lines.put("What have you done about it so far?", "what_they_tried");
    lines.put("Have you had a go at fixing it yourselves?", "what_they_tried");
    lines.put("What attempts have there been already?", "what_they_tried");
    lines.put("When would you need this up and running?", "by_when");
    lines.put("Is there a deadline?", "by_when");
    lines.put("What does your timeline look like?", "by_when");
    lines.put("And what do you do here yourself?", "role");
    lines.put("How long have you been with the company?", "tenure");
    lines.put("How many people work with you?", "team");
    lines.put("Who are your customers, mostly?", "customers");
    lines.put("Where are you based?", "place");
    lines.put("Which systems are you using?", "tools");
    lines.put("How did you hear about us?", "how_found");
    return lines;
  }

  private static Map<String, String> form() {
    var form = new HashMap<String, String>();
    form.put("title", "The oven");
    form.put("language", "en");
    form.put("brief", "A baker wrote to you about a new oven.");
    form.put("plays", "You sell ovens.");
    form.put("goal", "Learn what the matter is, and agree on a visit.");
    form.put("buyer", "Edda Novak");
    form.put("role", "Baker");
    form.put("opening", "Novak's bakery, Edda.");
    form.put("topics", "4");
    topic(
        form,
        1,
        "What is wrong",
        "What is the trouble with the bread?\nWhat goes wrong in the oven?\nWhat annoys you about it?",
        "The back row burns and the front stays pale.");
    topic(
        form,
        2,
        "Who decides",
        "Who decides about the oven?\nDo you buy that alone?\nWhom do you have to ask?",
        "My sister. She keeps the books.");
    topic(
        form,
        3,
        "What they tried",
        "What did you try with the old one?\nDid you have it mended?\nWhat has been done about it?",
        "We turn the trays by hand, and a fitter was here twice.");
    topic(
        form,
        4,
        "By when",
        "When must it stand here?\nBy when do you want to bake with it?\nHow soon do you need it?",
        "Before Easter, or not at all.");
    form.put("knows-role", "I bake, from three in the morning.");
    form.put("knows-tenure", "Since school. It was my father's.");
    form.put("knows-team", "Five, and two girls in the shop.");
    form.put("knows-company", "Bread and rolls, no cakes.");
    form.put("knows-customers", "The street, and three hotels.");
    form.put("knows-size_growth", "As big as the room allows.");
    form.put("knows-place", "Under the church, where the bus turns.");
    form.put("knows-tools", "A till, and a book for the orders.");
    form.put("knows-supplier", "Flour from the mill over there.");
    form.put("knows-how_found", "The hotel has one of yours.");
    form.put("knows-weekend", "I slept.");
    form.put("agrees", "Come by when the ovens are off.");
    return form;
  }

  private static void topic(
      Map<String, String> form, int number, String about, String asked, String says) {
    form.put("about-" + number, about);
    form.put("asked-" + number, asked);
    form.put("says-" + number, says);
  }
}
