package dev.sparring.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sparring.model.Act;
import dev.sparring.model.Asked;
import dev.sparring.model.ModelServer;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

final class ModelsCommandTest {
  private record Ran(int status, String out) {}

  @Test
  void without_a_model_it_says_how_to_name_one() {
    var ran = run(Map.of());
    assertThat(ran.status()).isZero();
    assertThat(ran.out()).contains("SPARRING_MODEL").contains("ollama:");
  }

  @Test
  void a_model_that_answers_is_told_for_each_role_with_its_time_and_asked_once() {
    try (var server = ModelServer.start(asked -> Act.says("yes"))) {
      var ran = run(at(server, "SPARRING_MODEL", "openai:small"));
      assertThat(ran.status()).as(ran.out()).isZero();
      assertThat(ran.out().lines())
          .hasSize(3)
          .allMatch(
              line -> line.matches("(buyer|judge|coach), openai:small: answers, in \\d+ ms\\."));
      assertThat(server.asked()).hasSize(1);
    }
  }

  @Test
  void a_role_of_its_own_is_asked_by_its_own_name() {
    try (var server = ModelServer.start(asked -> Act.says("yes"))) {
      var environment = at(server, "SPARRING_MODEL", "openai:small");
      environment.put("SPARRING_MODEL_JUDGE", "openai:large");
      assertThat(run(environment).out())
          .contains("buyer, openai:small: answers")
          .contains("judge, openai:large: answers");
      assertThat(server.asked()).hasSize(2);
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
