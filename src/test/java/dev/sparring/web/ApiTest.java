package dev.sparring.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The cycle over the API. */
final class ApiTest {
  private static House house;

  @BeforeAll
  static void open(@TempDir Path folder) {
    house = new House(folder);
  }

  @AfterAll
  static void close() {
    house.close();
  }

  @Test
  void scenarios_say_what_is_rehearsed_with_whom_and_in_which_languages() {
    var all = new JsonArray(house.stranger().get("/scenarios").body());
    assertThat(all.stream().map(JsonObject.class::cast))
        .anySatisfy(
            scenario -> {
              assertThat(scenario.getString("id")).isEqualTo("whitepaper-lead");
              assertThat(scenario.getJsonArray("languages")).contains("en");
              assertThat(scenario.getJsonObject("buyer").getString("name"))
                  .isEqualTo("Dana Mercer");
            });
  }

  @Test
  void a_beginning_is_created_with_a_place_and_a_token() {
    var told = house.stranger().post("/rehearsals", House.beginning());
    assertThat(told.status()).isEqualTo(201);
    assertThat(told.header("location")).endsWith("/rehearsals/" + told.json().getString("id"));
    assertThat(told.json().getString("stage")).isEqualTo("take");
    assertThat(told.json().getString("ends_at")).isEqualTo("2026-03-02T09:08:00Z");
    assertThat(told.json().getString("token")).hasSizeGreaterThan(21);
  }

  @Test
  void who_comes_with_a_token_keeps_it() {
    var token = Token.fresh().secret();
    var begun = house.stranger().with(token).post("/rehearsals", House.beginning()).json();
    assertThat(begun.getString("token")).isEqualTo(token);
  }

  @Test
  void the_same_seed_opens_with_the_same_words() {
    var first = house.stranger().post("/rehearsals", House.beginning()).json();
    var second = house.stranger().post("/rehearsals", House.beginning()).json();
    assertThat(second.getString("opening")).isEqualTo(first.getString("opening"));
  }

  @Test
  void a_line_is_numbered_and_answered() {
    var said = house.begin().say("What made you download the guide?").json();
    assertThat(said.getJsonObject("seller").getInteger("number")).isEqualTo(1);
    assertThat(said.getJsonObject("buyer").getInteger("number")).isEqualTo(2);
    assertThat(said.getJsonObject("buyer").getString("text")).isNotBlank();
    assertThat(said.getString("stage")).isEqualTo("take");
    assertThat(said.getString("ended")).isNull();
  }

  @Test
  void a_rehearsal_goes_from_the_first_line_to_the_report_and_on() {
    var caller = house.stopped();
    var reflected = reflect(caller, "I asked about her budget, but I should have stayed with it.");
    assertThat(reflected.getString("stage")).isEqualTo("coaching");
    var improvement = reflected.getJsonObject("coaching").getJsonObject("improvement");
    assertThat(improvement.getString("try")).isNotBlank();

    var restated = text(caller, "/restatement", "Stay with what she says and ask on.");
    assertThat(restated.getString("stage")).isEqualTo("rewind");
    assertThat(restated.getJsonObject("rewind").getInteger("turn"))
        .isEqualTo(improvement.getInteger("turn"));

    var rewound = text(caller, "/rewind", "You guessed. What did you guess, and why?");
    assertThat(rewound.getString("stage")).isEqualTo("take");
    assertThat(rewound.getInteger("take")).isEqualTo(2);

    House.hasty().forEach(caller::say);
    assertThat(caller.post("/stop").json().getString("stage")).isEqualTo("reflection");
    assertThat(reflect(caller, "Better.")).isEqualTo(new JsonObject(Map.of("stage", "report")));

    var report = caller.get("/report").json();
    assertThat(report.getJsonArray("takes")).hasSize(2);
    assertThat(report.getJsonArray("cycles")).hasSize(1);
    assertThat(report.getJsonArray("discovery").size()).isGreaterThanOrEqualTo(8);

    assertThat(caller.post("/takes").json().getString("stage")).isIn("coaching", "report");
    assertThat(caller.get("/report").status()).isEqualTo(200);
  }

  @Test
  void a_take_in_which_nothing_was_said_begins_again() {
    var caller = house.begin();
    var before = caller.get("").json();
    var stopped = caller.post("/stop").json();
    assertThat(stopped.getString("stage")).isEqualTo("take");
    assertThat(stopped.getJsonArray("turns")).isEmpty();
    assertThat(stopped.getString("opening")).isNotBlank();
    assertThat(caller.get("").json().getInteger("take")).isEqualTo(before.getInteger("take"));
  }

  @Test
  void a_buyer_who_is_pitched_at_leaves() {
    var caller = house.begin();
    var pitch = "Right now Tidewell is offering our inbound programme with %d months free.";
    JsonObject last;
    int months = 1;
    do {
      last = caller.say(pitch.formatted(months++)).json();
    } while (last.getString("stage").equals("take") && months < 10);
    assertThat(last.getString("ended")).isEqualTo("buyer_left");
    assertThat(last.getString("stage")).isEqualTo("reflection");
    assertThat(last.getJsonObject("buyer").getString("text")).isNotBlank();
  }

  @Test
  void a_take_ends_when_its_time_is_up_though_nobody_says_so(@TempDir Path folder) {
    try (var other = new House(folder)) {
      var caller = other.begin();
      caller.say("What made you download the guide?");
      other.clock.pass(Duration.ofMinutes(9));
      var late = caller.say("And then?");
      assertThat(late.status()).isEqualTo(409);
      assertThat(late.json().getString("stage")).isEqualTo("reflection");
      var take = caller.get("").json().getJsonArray("takes").getJsonObject(0);
      assertThat(take.getString("ended")).isEqualTo("time");
    }
  }

  @Test
  void what_was_misheard_is_not_coached_again() {
    var caller = house.coached();
    var first = improvement(caller.get("").json());
    var next = caller.post("/coaching/misheard").json();
    assertThat(improvement(next)).isNotEqualTo(first);
  }

  @Test
  void there_is_no_report_before_its_stage() {
    var told = house.coached().get("/report");
    assertThat(told.status()).isEqualTo(409);
    assertThat(told.json().getString("stage")).isEqualTo("coaching");
  }

  @Test
  void a_command_that_does_not_fit_is_refused_and_changes_nothing() {
    var caller = house.coached();
    var before = caller.get("").body();
    for (var path : new String[] {"/turns", "/reflection", "/rewind"}) {
      var told = caller.post(path, new JsonObject().put("text", "Hello?"));
      assertThat(told.status()).isEqualTo(409);
      assertThat(told.json().getString("stage")).isEqualTo("coaching");
    }
    assertThat(caller.post("/stop").status()).isEqualTo(409);
    assertThat(caller.post("/takes").status()).isEqualTo(409);
    assertThat(caller.get("").body()).isEqualTo(before);
  }

  @Test
  void a_plan_is_made_and_later_told_about() {
    var caller = house.reported();
    var plan =
        new JsonObject().put("text", "Ask the Lindens what happens.").put("on", "2026-12-01");
    assertThat(caller.put("/plan", plan).json().getJsonObject("plan")).isEqualTo(plan);
    var told = caller.put("/plan/outcome", new JsonObject().put("text", "I did."));
    assertThat(told.json().getJsonObject("plan").getString("outcome")).isEqualTo("I did.");
    assertThat(caller.get("").json().getJsonObject("plan").getString("outcome"))
        .isEqualTo("I did.");
  }

  @Test
  void text_comes_back_as_typed_without_control_characters() {
    var caller = house.begin();
    var typed = "👩🏽‍💻 <b>\"bold\"</b> & {{x}}\n\tשלום — ok?";
    caller.say(typed + "\u0000\u0007\u001b");
    var turns = caller.get("").json().getJsonArray("takes").getJsonObject(0).getJsonArray("turns");
    assertThat(turns.getJsonObject(0).getString("text")).isEqualTo(typed);
  }

  @Test
  void who_has_seen_the_rehearsal_as_it_stands_is_told_so() {
    var caller = house.begin();
    var tag = caller.get("").header("etag");
    assertThat(caller.get("", "if-none-match", tag).status()).isEqualTo(304);
    caller.say("What made you download the guide?");
    assertThat(caller.get("", "if-none-match", tag).status()).isEqualTo(200);
  }

  @Test
  void no_score_topic_or_criterion_is_shown_before_its_step() {
    var caller = house.stopped();
    assertThat(caller.get("").json().fieldNames())
        .containsExactlyInAnyOrder(
            "id",
            "scenario",
            "language",
            "voice",
            "stage",
            "take",
            "brief",
            "seller",
            "buyer",
            "ends_at",
            "takes");
  }

  @Test
  void a_rehearsal_goes_on_after_a_restart(@TempDir Path folder) {
    Caller caller;
    try (var before = new House(folder)) {
      caller = before.begin();
      caller.say("What made you download the guide?");
    }
    try (var after = new House(folder)) {
      var path = caller.server().substring(caller.server().indexOf("/api"));
      var again = new Caller(after.url() + path, caller.token());
      var said = again.say("You guessed. What did you guess?").json();
      assertThat(said.getJsonObject("seller").getInteger("number")).isEqualTo(3);
    }
  }

  private static JsonObject reflect(Caller caller, String text) {
    return text(caller, "/reflection", text);
  }

  private static JsonObject text(Caller caller, String path, String text) {
    var told = caller.post(path, new JsonObject().put("text", text));
    assertThat(told.status()).as(told.body()).isEqualTo(200);
    return told.json();
  }

  private static String improvement(JsonObject json) {
    var improvement = json.getJsonObject("coaching").getJsonObject("improvement");
    return improvement == null
        ? ""
        : improvement.getString("criterion") + "." + improvement.getString("check");
  }
}
