package dev.sparring.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sparring.buyer.Move;
import dev.sparring.buyer.Take;
import dev.sparring.buyer.Turn;
import dev.sparring.hearing.Language;
import dev.sparring.rehearsal.Play;
import dev.sparring.scenario.Packed;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class TranscriptTest {
  private static final Play PLAY =
      Play.read(new Packed(), "whitepaper-lead", Language.EN).value().orElseThrow();

  @Test
  void a_first_buyer_line_is_the_opening_and_no_turn() {
    var take = read("{\"turns\": [%s, %s]}".formatted(buyer("Dana speaking."), seller("Hello.")));

    assertThat(take.opening()).isEqualTo("Dana speaking.");
    assertThat(take.buyerTurns()).isEmpty();
    assertThat(take.sellerTurns()).extracting(Turn::number).containsExactly(2);
  }

  @Test
  void with_an_opening_of_its_own_turns_count_as_they_are_given() {
    var take =
        read("{\"opening\": \"Dana speaking.\", \"turns\": [%s]}".formatted(seller("Hello.")));

    assertThat(take.opening()).isEqualTo("Dana speaking.");
    assertThat(take.sellerTurns()).extracting(Turn::number).containsExactly(1);
  }

  @Test
  void what_a_turn_notes_is_believed() {
    var take =
        read(
            "{\"opening\": \"Dana.\", \"turns\": [%s, %s, %s, %s]}"
                .formatted(
                    seller("Hm."),
                    "{\"speaker\": \"buyer\", \"text\": \"He asked me.\", \"told\": [{\"topic\":"
                        + " \"trigger\", \"depth\": \"more\"}], \"asks\": 0}",
                    seller("What made you download it?"),
                    buyer("No idea.")));

    assertThat(take.state().known())
        .containsExactly(java.util.Map.entry("trigger", Move.Depth.MORE));
    assertThat(take.buyerTurns().getFirst().moves()).contains(new Move.Ask(0));
  }

  @Test
  void without_notes_the_mind_decides() {
    var take =
        read(
            "{\"opening\": \"Dana.\", \"turns\": [%s, %s]}"
                .formatted(seller("What made you download the guide last night?"), buyer("Well.")));

    assertThat(take.state().known()).containsKey("trigger");
  }

  @Test
  void a_topic_that_the_scenario_has_not_is_refused() {
    assertThatThrownBy(
            () ->
                read(
                    "{\"opening\": \"Dana.\", \"turns\": [%s, %s]}"
                        .formatted(
                            seller("Hm."),
                            "{\"speaker\": \"buyer\", \"text\": \"x\", \"told\": [{\"topic\":"
                                + " \"moon\", \"depth\": \"says\"}]}")))
        .hasMessageContaining("moon");
  }

  private static String seller(String text) {
    return "{\"speaker\": \"seller\", \"text\": \"%s\"}".formatted(text);
  }

  private static String buyer(String text) {
    return "{\"speaker\": \"buyer\", \"text\": \"%s\"}".formatted(text);
  }

  private static Take read(String json) {
    try {
      return Transcript.take(
          new Hearers(PLAY.ear(), Optional.of(PLAY), Optional.empty()),
          (ObjectNode) new ObjectMapper().readTree(json));
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
