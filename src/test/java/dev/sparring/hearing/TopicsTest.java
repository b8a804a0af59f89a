package dev.sparring.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TopicsTest {
  private static final List<Examples> EXAMPLES =
      List.of(
          new Examples(
              "stake",
              List.of(
                  "What's at stake for you?",
                  "What happens if nothing changes?",
                  "Who loses by it?",
                  "Where does the money go?"),
              List.of()),
          new Examples(
              "goal",
              List.of("What are you really after?", "What would you like to achieve?"),
              List.of()),
          new Examples(
              "guide",
              List.of("Did you read the guide?", "How did you like the guide?"),
              List.of("What made you take the guide home?")));

  private final Ear ear = Ear.of(Language.EN, List.of(), EXAMPLES);

  private List<String> heard(String line) {
    return ear.hear(Line.of(line)).topics().stream().map(TopicHeard::topic).toList();
  }

  @Test
  void every_line_of_an_author_asks_for_its_topic() {
    for (var topic : EXAMPLES) {
      for (var line : topic.asked()) {
        assertThat(heard(line)).as(line).containsExactly(topic.topic());
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
}
