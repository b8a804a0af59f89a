package dev.sparring.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sparring.model.Act;
import dev.sparring.model.ModelServer;
import dev.sparring.rehearsal.QuietCustomer;
import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What models take and may take, at the true server, with a server in the model's place. */
final class BudgetTest {
  private static final String WHY = "Why did you stop ordering?";
  private static final String TOLD = "Well, two deliveries came late. My lads stood idle each day.";
  private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

  /** Less than one reply takes. */
  private static final OptionalLong LITTLE = OptionalLong.of(10);

  @TempDir private Path folder;
  private ModelServer models;

  @BeforeEach
  void open() {
    models = ModelServer.start(asked -> Act.says(TOLD));
  }

  @AfterEach
  void close() {
    models.close();
  }

  private House house(OptionalLong monthlyTokens) {
    return House.voiced(folder, models, monthlyTokens);
  }

  private static String answer(Caller caller, String line) {
    return caller.say(line).json().getJsonObject("buyer").getString("text");
  }

  private static String voice(Caller caller) {
    return caller.get("").json().getString("voice");
  }

  @Test
  void a_rehearsal_tells_what_its_models_took() {
    try (var house = house(OptionalLong.empty())) {
      var caller = house.meetsQuietCustomer();
      assertThat(caller.get("").json().containsKey("models")).isFalse();
      caller.say(WHY);
      var spent = house.journal.usage(Instant.EPOCH).getFirst().spent();
      assertThat(caller.get("").json().getJsonObject("models"))
          .isEqualTo(
              new JsonObject()
                  .put(
                      "buyer",
                      new JsonObject()
                          .put("calls", 1)
                          .put("tokens_in", spent.tokensIn())
                          .put("tokens_out", spent.tokensOut())
                          .put("millis", spent.took().toMillis())));
    }
  }

  @Test
  void a_rehearsal_that_a_model_began_goes_on_in_the_scripts_words_once_the_month_is_used_up() {
    try (var house = house(LITTLE)) {
      var caller = house.meetsQuietCustomer();
      assertThat(answer(caller, WHY)).isEqualTo(TOLD);
      assertThat(answer(caller, "What did that cost you?")).isNotBlank().isNotEqualTo(TOLD);
      assertThat(models.asked()).hasSize(1);
      assertThat(voice(caller)).isEqualTo("model");
      assertThat(voice(house.meetsQuietCustomer())).isEqualTo("scripted");
    }
  }

  @Test
  void it_is_told_once_and_the_brief_says_until_when() {
    try (var house = house(LITTLE)) {
      var brief = "/scenarios/" + QuietCustomer.ID;
      assertThat(new Guest(house).get(brief)).doesNotContain("tokens");
      house.meetsQuietCustomer().say(WHY);
      assertThat(new Guest(house).get(brief)).contains("until April 1, 2026");
      assertThat(new Guest(house).get(brief)).doesNotContain("A model, freely");
      assertThat(house.told).containsExactly(APRIL);
    }
  }

  @Test
  void with_the_next_month_models_are_asked_again() {
    try (var house = house(LITTLE)) {
      house.meetsQuietCustomer().say(WHY);
      house.clock.pass(
          Duration.between(house.clock.instant(), Instant.parse("2026-03-31T23:59:59.9Z")));
      assertThat(voice(house.meetsQuietCustomer())).isEqualTo("scripted");
      house.clock.pass(Duration.ofMillis(100));
      assertThat(answer(house.meetsQuietCustomer(), WHY)).isEqualTo(TOLD);
      assertThat(voice(house.meetsQuietCustomer())).isEqualTo("scripted");
      assertThat(house.told).containsExactly(APRIL, APRIL.plusMonths(1));
    }
  }

  @Test
  void what_another_process_took_counts_after_five_seconds_and_after_a_restart_at_once() {
    try (var house = house(LITTLE);
        var other = house(LITTLE)) {
      assertThat(voice(other.meetsQuietCustomer())).isEqualTo("model");
      house.meetsQuietCustomer().say(WHY);
      other.clock.pass(Duration.ofSeconds(5));
      assertThat(voice(other.meetsQuietCustomer())).isEqualTo("scripted");
    }
    try (var again = house(LITTLE)) {
      assertThat(voice(again.meetsQuietCustomer())).isEqualTo("scripted");
    }
  }

  @Test
  void a_budget_that_is_not_used_up_changes_nothing() {
    try (var house = house(OptionalLong.of(1_000_000))) {
      var caller = house.meetsQuietCustomer();
      assertThat(answer(caller, WHY)).isEqualTo(TOLD);
      assertThat(voice(house.meetsQuietCustomer())).isEqualTo("model");
      assertThat(house.told).isEmpty();
    }
  }
}
