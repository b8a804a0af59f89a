package dev.sparring.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sparring.model.Act;
import dev.sparring.model.Asked;
import dev.sparring.model.ModelServer;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

final class ModelsCommandTest {
  private static final Duration SLOW = Duration.ofMillis(4_100);

  private record Ran(int status, String out) {}

  @Test
  void without_a_model_it_says_how_to_name_one() {
    var ran = run(Map.of());
    assertThat(ran.status()).isZero();
    assertThat(ran.out()).contains("SPARRING_MODEL").contains("ollama:");
  }

  @Test
  void a_model_that_answers_is_told_for_each_role_with_its_time_and_asked_once_for_each_need() {
    try (var server = ModelServer.start(ModelsCommandTest::good)) {
      var ran = run(at(server, "SPARRING_MODEL", "openai:small"));
      assertThat(ran.status()).as(ran.out()).isZero();
      assertThat(ran.out().lines())
          .hasSize(4)
          .allMatch(
              line ->
                  line.matches("(ear|buyer|judge|coach), openai:small: answers, in \\d+ ms\\."));
      assertThat(server.asked()).hasSize(3);
    }
  }

  /** What each role needs: words in role, and JSON. */
  private static Act good(Asked asked) {
    return asked.messages().getFirst().role().equals("system")
        ? Act.says("Two of them. The older one was my father's.")
        : Act.says("{\"asked\":true}");
  }

  @Test
  void a_role_of_its_own_is_asked_by_its_own_name() {
    try (var server = ModelServer.start(ModelsCommandTest::good)) {
      var environment = at(server, "SPARRING_MODEL", "openai:small");
      environment.put("SPARRING_MODEL_JUDGE", "openai:large");
      assertThat(run(environment).out())
          .contains("buyer, openai:small: answers")
          .contains("judge, openai:large: answers");
      assertThat(server.asked()).hasSize(4);
    }
  }

  @Test
  void thinking_in_what_the_buyer_says_is_found_and_told_to_be_cut_out() {
    Function<Asked, Act> thinker =
        asked ->
            good(asked) instanceof Act.Says says && asked.messages().size() > 1
                ? Act.says("Two ovens, short. </think>\n\n" + String.join("", says.parts()))
                : good(asked);
    try (var server = ModelServer.start(thinker)) {
      var ran = run(at(server, "SPARRING_MODEL", "openai:small"));
      assertThat(ran.status()).as(ran.out()).isZero();
      assertThat(ran.out())
          .containsPattern(
              "buyer, openai:small: answers, in \\d+ ms\\. It thinks within what it says: that is cut out\\.\\R")
          .containsPattern("judge, openai:small: answers, in \\d+ ms\\.\\R");
    }
  }

  @Test
  void a_first_sentence_that_comes_too_late_is_a_warning() {
    Function<Asked, Act> slow =
        asked -> asked.messages().size() > 1 ? Act.says("Two.").after(SLOW) : good(asked);
    try (var server = ModelServer.start(slow)) {
      var ran = run(at(server, "SPARRING_MODEL_BUYER", "openai:small"));
      assertThat(ran.status()).as(ran.out()).isZero();
      assertThat(ran.out())
          .contains("Its first sentence took 4.")
          .contains("after 4 s the script speaks in its place.");
    }
  }

  @Test
  void a_model_that_gives_no_json_cannot_judge() {
    try (var server = ModelServer.start(asked -> Act.says("Yes, it was."))) {
      var ran = run(at(server, "SPARRING_MODEL_JUDGE", "openai:small"));
      assertThat(ran.status()).isEqualTo(1);
      assertThat(ran.out())
          .contains("judge, openai:small: 'small' of OpenAI answered without the JSON");
      assertThat(server.asked()).hasSize(2);
    }
  }

  @Test
  void what_a_server_does_not_take_is_told_with_what_is_done_about_it() {
    Function<Asked, Act> poor =
        asked -> {
          for (var field : List.of("stream_options", "temperature", "seed", "response_format")) {
            if (asked.body().containsKey(field)) {
              return Act.fails(400, "invalid_request_error", "Unrecognized argument: " + field);
            }
          }
          return good(asked);
        };
    try (var server = ModelServer.start(poor)) {
      var ran = run(at(server, "SPARRING_MODEL_JUDGE", "openai:small"));
      assertThat(ran.status()).as(ran.out()).isZero();
      assertThat(ran.out())
          .contains("It takes no temperature: it is asked without")
          .contains("It takes no seed: it is asked without.")
          .contains("It heeds no schema: it is asked for JSON in words.")
          .contains("It does not take stream_options: its tokens are estimated.");
    }
  }

  @Test
  void what_is_wrong_is_a_sentence_for_each_role_and_never_the_key() {
    Function<Asked, Act> character =
        asked ->
            switch (asked.body().getString("model")) {
              case "no-key" -> Act.badKey();
              case "no-name" -> Act.noModel("no-name");
              default -> Act.outOfQuota();
            };
    try (var server = ModelServer.start(character)) {
      var environment = at(server, "SPARRING_MODEL_BUYER", "openai:no-key");
      environment.put("SPARRING_MODEL_JUDGE", "openai:no-name");
      environment.put("SPARRING_MODEL_COACH", "openai:no-money");
      environment.put("SPARRING_MODEL_KEY", "sk-secret");
      var ran = run(environment);
      assertThat(ran.status()).isEqualTo(1);
      assertThat(ran.out())
          .contains("buyer, openai:no-key: OpenAI does not accept the key")
          .contains("has no model 'no-name'")
          .contains("nothing left to spend")
          .doesNotContain("sk-secret");
    }
  }

  @Test
  void an_address_where_nobody_is_is_told() {
    String address;
    try (var server = ModelServer.start(asked -> Act.silent())) {
      address = server.address();
    }
    var ran = run(Map.of("SPARRING_MODEL", "openai:local", "SPARRING_MODEL_URL", address));
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.out()).contains("is not to be found at " + address);
  }

  @Test
  void wrong_settings_are_a_wrong_call() {
    assertThatThrownBy(() -> new ModelsCommand(Map.of("SPARRING_MODEL", "gpt")).call())
        .isInstanceOf(Stop.class)
        .hasMessageContaining("provider:name");
  }

  private static Map<String, String> at(ModelServer server, String setting, String model) {
    return new HashMap<>(Map.of(setting, model, "SPARRING_MODEL_URL", server.address()));
  }

  private static Ran run(Map<String, String> environment) {
    var out = new StringWriter();
    var status =
        new CommandLine(new ModelsCommand(environment)).setOut(new PrintWriter(out)).execute();
    return new Ran(status, out.toString());
  }
}
