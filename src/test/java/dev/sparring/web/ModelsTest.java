package dev.sparring.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sparring.model.Act;
import dev.sparring.model.Asked;
import dev.sparring.model.ModelServer;
import dev.sparring.model.Rehearsed;
import dev.sparring.rehearsal.Library;
import dev.sparring.rehearsal.QuietCustomer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages and the API where models are set up: the true server, and a model's server. */
final class ModelsTest {
  /** The longest that a line may wait, and what a busy machine takes for the rest. */
  private static final Duration LONGEST_LINE = Duration.ofMillis(4_900);

  @TempDir private Path folder;

  private House with(ModelServer server, int reads) {
    return new House(
        folder, Library.of(folder.resolve("none"), wrong -> {}), Rehearsed.aides(server, reads));
  }

  @Test
  void who_begins_chooses_who_words_the_buyer() {
    try (var server = ModelServer.start(asked -> Act.says("I would rather not say."));
        var house = with(server, 1)) {
      var guest = new Guest(house);
      assertThat(guest.get("/scenarios/whitepaper-lead")).contains("A model, freely");
      var begun = house.stranger().post("/rehearsals", House.beginning()).json();
      assertThat(begun.getString("voice")).isEqualTo("model");
      var scripted = House.beginning().put("voice", "scripted");
      assertThat(house.stranger().post("/rehearsals", scripted).json().getString("voice"))
          .isEqualTo("scripted");
    }
  }

  @Test
  void without_a_model_nobody_is_asked_to_choose_and_the_script_speaks() {
    try (var house = new House(folder, new QuietCustomer())) {
      assertThat(new Guest(house).get("/scenarios/" + QuietCustomer.ID))
          .doesNotContain("A model, freely")
          .contains("No model is set up, so Ruben speaks from the script.");
    }
    try (var house = new House(folder)) {
      var asked = House.beginning().put("voice", "model");
      assertThat(house.stranger().post("/rehearsals", asked).json().getString("voice"))
          .isEqualTo("scripted");
    }
  }

  @Test
  void with_every_model_dead_the_whole_path_passes_and_no_line_waits_longer_than_four_seconds() {
    try (var server = ModelServer.start(asked -> Act.silent());
        var house = with(server, 1)) {
      var caller = house.begin();
      take(caller);
      caller.post("/stop");
      caller.post("/reflection", new JsonObject().put("text", "I asked her a few things."));
      caller.post("/restatement", new JsonObject().put("text", "Ask on from what she says."));
      caller.post("/rewind", new JsonObject().put("text", "You guessed? What did you guess?"));
      take(caller);
      caller.post("/stop");
      caller.post("/reflection", new JsonObject().put("text", "A little better."));
      assertThat(caller.get("/report").status()).isEqualTo(200);
    }
  }

  private static void take(Caller caller) {
    for (var line : House.hasty()) {
      var began = System.nanoTime();
      var said = caller.say(line);
      assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(LONGEST_LINE);
      assertThat(said.status()).isEqualTo(200);
      assertThat(said.json().getJsonObject("buyer").getString("text")).isNotBlank();
    }
  }

  @Test
  void the_report_shows_how_far_a_wavering_judge_is_to_be_believed() {
    try (var server = ModelServer.start(new Wavering());
        var house = with(server, 5)) {
      var caller =
          Caller.begin(
              house.url() + "/api/v1",
              House.beginning().put("scenario", "stalled-renewal").put("voice", "scripted"));
      caller.say("Hello, how has the year with us really been for you?");
      caller.say("I am sorry, that was our mistake, and it is ours to mend.");
      caller.post("/stop");
      caller.post("/reflection", new JsonObject().put("text", "I owned it."));
      caller.post("/restatement", new JsonObject().put("text", "Give back what they say."));
      caller.post("/rewind", new JsonObject().put("text", "So the year was hard for you?"));
      caller.say("What has changed for you since we last spoke?");
      caller.post("/stop");
      caller.post("/reflection", new JsonObject().put("text", "A little better."));
      var listening =
          caller
              .get("/report")
              .json()
              .getJsonArray("takes")
              .getJsonObject(0)
              .getJsonObject("criteria")
              .getJsonObject("listening");
      assertThat(listening.getJsonObject("spread").getDouble("least"))
          .isLessThan(listening.getJsonObject("spread").getDouble("most"));
      assertThat(listening.getJsonArray("checks").stream().map(JsonObject.class::cast))
          .filteredOn(check -> check.getString("id").equals("plainly"))
          .singleElement()
          .satisfies(
              check -> {
                assertThat(check.getValue("met")).isNull();
                assertThat(check.getJsonObject("judged").getInteger("of")).isEqualTo(5);
              });
    }
  }

  /** A judge that says yes every other time. */
  private static final class Wavering implements Function<Asked, Act> {
    @Override
    public Act apply(Asked asked) {
      var verdict =
          new JsonObject()
              .put("check", "listening.plainly")
              .put("met", asked.number() % 2 == 0)
              .put("turn", 3)
              .put("quote", "that was our mistake");
      return Act.says(new JsonObject().put("verdicts", new JsonArray().add(verdict)).encode());
    }
  }
}
