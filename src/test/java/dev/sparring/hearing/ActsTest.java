package dev.sparring.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ActsTest {
  private static final String OWNS = "I'm sorry, that's on us.";

  @Test
  void a_sentence_does_one_thing() {
    var heard = Ear.of(Language.EN).hear(Line.of(OWNS + " What did it cost you?"));
    assertThat(heard.acts()).extracting(KindHeard::kind).containsExactly("owns_fault");
  }

  @Test
  void what_a_statement_does_hangs_on_no_scenario() {
    var point = Examples.of(Examples.Type.POINT, "owns it", List.of(OWNS), List.of());
    var topic = Examples.of(Examples.Type.TOPIC, "fault", List.of(OWNS), List.of());
    var line = Line.of(OWNS + " What did it cost you?");

    var alone = Ear.of(Language.EN).hear(line).acts();
    assertThat(Ear.of(Language.EN, List.of(), List.of(point)).hear(line).acts()).isEqualTo(alone);
    assertThat(Ear.of(Language.EN, List.of(), List.of(topic)).hear(line).acts()).isEqualTo(alone);
  }

  @Test
  void a_question_does_nothing_but_ask() {
    assertThat(Ear.of(Language.EN).hear(Line.of("Why is that on us?")).acts()).isEmpty();
  }
}
