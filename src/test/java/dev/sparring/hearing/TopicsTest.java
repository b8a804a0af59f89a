package dev.sparring.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TopicsTest {
  private static final List<Examples> EXAMPLES =
      List.of(
          topic(
              "stake",
              List.of(
                  "What's at stake for you?",
                  "What happens if nothing changes?",
                  "Who loses by it?",
                  "Where does the money go?"),
              List.of()),
          topic(
              "goal",
              List.of(
                  "What are you really after?",
                  "What would you like to achieve?",
                  "What is your goal for the year?"),
              List.of()),
          topic(
              "guide",
              List.of("Did you read the guide?", "How did you like the guide?"),
              List.of("What made you take the guide home?")),
          topic(
              "budget",
              List.of("How much money is there?", "When does the budget close?"),
              List.of("What did the last project cost?")));

  private final Ear ear = Ear.of(Language.EN, List.of(), EXAMPLES);

  private List<String> heard(String line) {
    return ear.hear(Line.of(line)).topics().stream().map(TopicHeard::topic).toList();
  }

  @Test
  void every_line_of_an_author_asks_for_its_topic() {
    for (var topic : EXAMPLES) {
      for (var line : topic.asked()) {
        assertThat(heard(line)).as(line).containsExactly(topic.name());
      }
    }
  }

  @Test
  void a_line_that_is_said_not_to_be_the_topic_is_not() {
    assertThat(heard("What made you take the guide home?")).isEmpty();
  }

  @Test
  void a_stranger_is_turned_away() {
    assertThat(heard("Which football club do you support?")).isEmpty();
  }

  @Test
  void two_topics_in_two_sentences_are_both_heard() {
    assertThat(heard("Did you read the guide? And what's at stake for you?"))
        .containsExactlyInAnyOrder("guide", "stake");
  }

  @Test
  void a_statement_that_only_brushes_a_topic_does_not_ask_for_it() {
    assertThat(heard("Much happens here in the summer and little in the winter.")).isEmpty();
  }

  @Test
  void other_words_around_the_same_thing_ask_for_the_topic() {
    assertThat(heard("so what are you hoping to achieve")).containsExactly("goal");
    assertThat(heard("Has the budget closed already?")).containsExactly("budget");
  }

  @Test
  void a_word_that_means_nearly_the_same_asks_for_the_topic() {
    assertThat(heard("Was there anything you didn't enjoy about the guide?"))
        .containsExactly("guide");
    assertThat(heard("What is your target this year?")).containsExactly("goal");
  }

  @Test
  void what_is_half_of_one_topic_and_half_of_another_is_neither() {
    var order =
        topic(
            "order",
            List.of("How do we cancel our order?", "Can I still cancel the order?"),
            List.of());
    var visit =
        topic(
            "visit",
            List.of("When does the fitter visit you?", "Which fitter came for the last visit?"),
            List.of());
    var ear = Ear.of(Language.EN, List.of(), List.of(order, visit));
    assertThat(ear.hear(Line.of("Can I call off the order?")).topics())
        .extracting(TopicHeard::topic)
        .containsExactly("order");
    assertThat(ear.hear(Line.of("Can I cancel a visit?")).topics()).isEmpty();
  }

  @Test
  void two_topics_in_one_sentence_are_both_heard() {
    assertThat(heard("What is your goal, and when does the budget close?"))
        .containsExactlyInAnyOrder("goal", "budget");
  }

  @Test
  void common_words_alone_ask_for_no_topic() {
    assertThat(heard("what do you do")).isEmpty();
  }

  @Test
  void telling_about_a_topic_does_not_ask_for_it() {
    assertThat(heard("Our platform helps you achieve every goal.")).isEmpty();
  }

  @Test
  void the_topic_names_the_sentence_that_asks_for_it() {
    var topics = ear.hear(Line.of("Thanks a lot. What is your goal for the year?")).topics();
    assertThat(topics).extracting(TopicHeard::sentence).containsExactly(1);
  }

  @Test
  void a_line_without_a_word_asks_for_nothing_even_if_an_author_wrote_one() {
    var ear = Ear.of(Language.EN, List.of(), List.of(topic("goal", List.of("~"), List.of())));
    assertThat(ear.hear(Line.of("~")).topics()).isEmpty();
    assertThat(ear.hear(Line.of("!?")).topics()).isEmpty();
  }

  private static Examples topic(String name, List<String> asked, List<String> notAsked) {
    return new Examples(Examples.Type.TOPIC, name, asked, notAsked, List.of(), List.of());
  }
}
