package dev.sparring.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sparring.coaching.Coaching;
import dev.sparring.hearing.Language;
import dev.sparring.rehearsal.Event;
import dev.sparring.rehearsal.QuietCustomer;
import dev.sparring.rehearsal.Rehearsal;
import dev.sparring.rehearsal.Stage;
import dev.sparring.scenario.Scenario.Voicing;
import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Coaching in a model's words: the real client, a server in the model's place. */
final class ModelCoachTest {
  private static final String TEXT =
      "Ruben told you something there. Stay with it before you go on.";
  private static final String TRY = "What is it like in the workshop these days?";

  @TempDir private Path folder;

  private Rehearsed served(Function<Asked, Act> coach) {
    return Rehearsed.with(
        folder,
        new QuietCustomer(),
        asked ->
            asked.messages().getFirst().text().contains("sales coach")
                ? coach.apply(asked)
                : Act.says("As an AI I leave that to the script."));
  }

  private static Act words(String text, String attempt) {
    return Act.says(new JsonObject().put("text", text).put("try", attempt).encode());
  }

  private static Rehearsal coached(Rehearsed here) {
    var begun = here.begin(QuietCustomer.ID, Language.EN, Voicing.EITHER);
    here.say(begun, "Hello, this is Ada from Hallmark Parts.");
    here.say(begun, "Our catalogue has forty thousand parts and a fast new app.");
    here.say(begun, "Do you still have the workshop?");
    here.stop(begun);
    return here.reflect(begun, "It went fine.");
  }

  private static Coaching.Improvement improvement(Rehearsal now) {
    return now.improvement().orElseThrow();
  }

  @Test
  void the_improvement_is_worded_for_this_buyer() {
    try (var here = served(asked -> words(TEXT, TRY))) {
      var now = coached(here);
      assertThat(improvement(now).text()).isEqualTo(TEXT);
      assertThat(improvement(now).attempt()).isEqualTo(TRY);
      assertThat(here.asked(now)).extracting(Event.ModelAsked::outcome).endsWith("said");
    }
  }

  /** The advice is good: only the line is not what it teaches. */
  @Test
  void a_line_to_try_that_is_not_heard_as_what_it_teaches_is_the_rules() {
    for (var pitch :
        List.of(
            "Our catalogue has just what you need, and the app is fast.",
            "Ask him about the workshop before you tell of the catalogue.")) {
      try (var here = served(asked -> words(TEXT, pitch))) {
        var now = coached(here);
        assertThat(improvement(now).text()).isEqualTo(TEXT);
        assertThat(improvement(now).attempt()).isNotBlank().isNotEqualTo(pitch);
      }
    }
  }

  @Test
  void what_nobody_said_is_not_quoted() {
    isByRule(asked -> words("He said \"we went bankrupt in March\" and you went on.", TRY));
  }

  @Test
  void a_lecture_is_not_given() {
    isByRule(asked -> words("One. Two. Three. Four sentences are too many for anybody.", TRY));
  }

  @Test
  void figures_are_not_made_up() {
    isByRule(asked -> words("You talked for 83 percent of the time.", TRY));
  }

  @Test
  void another_language_is_not_spoken() {
    isByRule(asked -> words("Du måste stanna kvar vid det som han säger till dig.", TRY));
  }

  @Test
  void a_dead_model_leaves_the_rules_words() {
    isByRule(asked -> Act.fails(500, "server_error", "down"));
  }

  private void isByRule(Function<Asked, Act> coach) {
    try (var here = served(coach)) {
      var now = coached(here);
      assertThat(now.stage()).isEqualTo(Stage.COACHING);
      assertThat(improvement(now).text()).isNotBlank().isNotEqualTo(TEXT);
      assertThat(improvement(now).attempt()).isNotEqualTo(TRY);
      assertThat(here.asked(now).getLast().outcome()).isNotEqualTo("said");
    }
  }
}
