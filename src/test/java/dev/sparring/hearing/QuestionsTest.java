package dev.sparring.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class QuestionsTest {
  private final Ear ear = Ear.of(Language.EN);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "what made you download the guide",
        "What happens if nothing changes?",
        "how do you find new customers today",
        "Why did the agency leave?",
        "tell me more about the board",
        "So, walk me through a normal Monday.",
        "can you tell me how you handle that",
        "could you please describe your process",
        "I'm wondering how the two of you decide.",
        "I'd like to understand what you have tried",
        "what else have you looked at",
        "and what are your hopes for the autumn fair",
        "do you have any idea why they stopped",
        "may I ask why",
        "how come nobody called",
        "well okay so what do the engineers say"
      })
  void open_leaves_the_answer_free(String line) {
    assertThat(asks(line)).containsExactly(Asks.OPEN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "how many leads do you get a month",
        "how long did that take",
        "which of the two drills is yours",
        "when does the budget close",
        "who signs the contract",
        "what time do you open",
        "do you use an agency",
        "Is the tiler there on Thursday?",
        "have you tried anything since",
        "can you tell me if the budget is fixed",
        "can you tell me when the fair is",
        "I was wondering whether you ever log in",
        "you have forty people, right?",
        "the report is for the auditor, isn't it",
        "but did you tell the founder",
        "are there other sites"
      })
  void closed_can_be_answered_with_yes_no_or_one_thing(String line) {
    assertThat(asks(line)).containsExactly(Asks.CLOSED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "How are you?",
        "is this a good time",
        "do you have two minutes",
        "can I ask you a few questions",
        "how was your weekend"
      })
  void courtesies_count_as_questions_but_neither_open_nor_closed(String line) {
    assertThat(asks(line)).containsExactly(Asks.COURTESY);
    assertThat(ear.hear(Line.of(line)).questions()).isOne();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What a day!",
        "what you're saying is that nobody reads them",
        "What happened was that the machine broke.",
        "Had I known that, I would have called.",
        "so do I",
        "That was what the auditor needed.",
        "I know how you feel about forms",
        "we can deliver it at seven",
        "Do not worry about that.",
        "you are right",
        "When I call a customer I prepare."
      })
  void word_order_alone_does_not_make_a_question(String line) {
    assertThat(asks(line)).containsOnly(Asks.NOTHING);
  }

  @Test
  void a_question_mark_is_the_last_resort() {
    var sentence = ear.hear(Line.of("Forty people?")).sentences().getFirst();
    assertThat(sentence.asks()).isEqualTo(Asks.CLOSED);
    assertThat(sentence.rule()).isEqualTo("only a question mark");
  }

  @Test
  void every_sentence_names_the_rule_that_decided() {
    var rules =
        ear.hear(Line.of("We sell drills. How many do you need?")).sentences().stream()
            .map(Sentence::rule)
            .toList();
    assertThat(rules).containsExactly("no question", "how many, which, when");
  }

  @Test
  void what_a_sentence_is_about_decides_where_the_rules_doubt() {
    assertThat(asks("Is it convenient to talk?")).containsExactly(Asks.COURTESY);
    assertThat(rules("Is it convenient to talk?")).containsExactly("the kind time_ok");
  }

  @Test
  void a_short_answer_that_begins_with_its_verb_asks_only_when_it_is_marked() {
    var dutch = Ear.of(Language.NL);
    assertThat(dutch.hear(Line.of("Komt goed.")).questions()).isZero();
    assertThat(dutch.hear(Line.of("komt goed")).questions()).isZero();
    assertThat(dutch.hear(Line.of("Komt goed?")).questions()).isOne();
  }

  private List<String> rules(String line) {
    return ear.hear(Line.of(line)).sentences().stream().map(Sentence::rule).toList();
  }

  @Test
  void goals_reasons_consequences_and_people_are_asked_by_why_questions() {
    assertThat(ear.hear(Line.of("What would you like to achieve by autumn?")).why()).isOne();
    assertThat(ear.hear(Line.of("Why did that happen?")).why()).isOne();
    assertThat(ear.hear(Line.of("What happens if nothing changes?")).why()).isOne();
    assertThat(ear.hear(Line.of("How does your boss see it?")).why()).isOne();
    assertThat(ear.hear(Line.of("What colours are the vans in?")).why()).isZero();
    assertThat(ear.hear(Line.of("Is that important?")).why()).isZero();
  }

  @Test
  void a_leading_question_is_heard_as_such() {
    assertThat(leads("Wouldn't you rather save money?")).isTrue();
    assertThat(leads("Don't you want more leads?")).isTrue();
    assertThat(leads("What do you want instead?")).isFalse();
  }

  private boolean leads(String line) {
    return ear.hear(Line.of(line)).sentences().getFirst().leading();
  }

  private List<Asks> asks(String line) {
    return ear.hear(Line.of(line)).sentences().stream().map(Sentence::asks).toList();
  }
}
