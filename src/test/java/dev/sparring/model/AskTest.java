package dev.sparring.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.sparring.model.ModelFault.Kind;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One answer, as little left to chance as the model allows. */
final class AskTest {
  private static final Duration LONG = Duration.ofSeconds(30);
  private static final List<ChatMessage> QUESTION = List.of(UserMessage.from("Was she asked?"));
  private static final String YES = "{\"asked\":true}";
  private static final JsonSchema VERDICT =
      JsonSchema.builder()
          .name("verdict")
          .rootElement(
              JsonObjectSchema.builder().addBooleanProperty("asked").required("asked").build())
          .build();

  @ParameterizedTest
  @EnumSource(names = {"OPENAI", "ANTHROPIC"})
  void the_provider_is_held_to_the_schema_and_to_temperature_nought(Provider provider)
      throws Exception {
    try (var server = ModelServer.start(asked -> Act.says(YES))) {
      assertThat(model(server, provider).ask(QUESTION, VERDICT, LONG).text()).isEqualTo(YES);
      var body = server.asked().getFirst().body();
      assertThat(body.getDouble("temperature")).isZero();
      assertThat(body.encode()).contains("json_schema").contains("\"asked\"");
    }
  }

  @Test
  void openai_is_held_strictly_and_to_a_seed() throws Exception {
    try (var server = ModelServer.start(asked -> Act.says(YES))) {
      model(server, Provider.OPENAI).ask(QUESTION, VERDICT, LONG);
      var body = server.asked().getFirst().body();
      assertThat(body.getInteger("seed")).isEqualTo(1);
      assertThat(
              body.getJsonObject("response_format")
                  .getJsonObject("json_schema")
                  .getBoolean("strict"))
          .isTrue();
    }
  }

  @Test
  void what_a_model_does_not_take_it_is_not_asked_for_again() throws Exception {
    Function<Asked, Act> thinker =
        asked ->
            asked.body().containsKey("temperature")
                ? Act.fails(400, "invalid_request_error", "Unsupported value: 'temperature'")
                : Act.says(YES);
    try (var server = ModelServer.start(thinker)) {
      var model = model(server, Provider.OPENAI);
      assertThat(model.ask(QUESTION, VERDICT, LONG).text()).isEqualTo(YES);
      assertThat(model.ask(QUESTION, VERDICT, LONG).text()).isEqualTo(YES);
      assertThat(server.asked()).hasSize(3);
    }
  }

  @Test
  void a_model_without_schemas_is_asked_in_words() throws Exception {
    Function<Asked, Act> plain =
        asked ->
            asked.body().containsKey("response_format")
                ? Act.fails(400, "invalid_request_error", "response_format is not supported")
                : Act.says("```json\n" + YES + "\n```");
    try (var server = ModelServer.start(plain)) {
      assertThat(model(server, Provider.OPENAI).ask(QUESTION, VERDICT, LONG).text()).isEqualTo(YES);
      assertThat(server.asked().getLast().last()).contains("JSON").contains("\"asked\"");
    }
  }

  @Test
  void a_server_that_heeds_no_schema_is_asked_in_words_the_next_time() throws Exception {
    Function<Asked, Act> heedless =
        asked -> Act.says(asked.body().containsKey("response_format") ? "Yes, she was." : YES);
    try (var server = ModelServer.start(heedless)) {
      var model = model(server, Provider.OPENAI);
      assertMalformed(model);
      assertThat(model.ask(QUESTION, VERDICT, LONG).text()).isEqualTo(YES);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"asked\":",
        "[true]",
        "{\"other\":1}",
        "yes",
        "{asked: true}",
        "<think>{\"asked\":tr"
      })
  void what_is_not_the_object_asked_for_is_a_fault(String text) throws Exception {
    try (var server = ModelServer.start(asked -> Act.says(text))) {
      assertMalformed(model(server, Provider.OPENAI));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<think>\nShe was, I think: {\"asked\":false}? No.\n</think>\n\n{\"asked\":true}",
        "So {turn 3} it is.</think>{\"asked\":true}",
        "Here is the verdict: {\"asked\":true}",
        "{\"asked\":true} as far as I can tell",
        "```json\n{\"asked\":true}\n```\nTurn 3 shows it.",
        "{\"other\":{}} {\"asked\":false} {\"asked\":true} {\"note\":\"}\"}",
        "[{\"verdict\":{\"asked\":true}}]"
      })
  void the_last_object_with_what_is_required_is_read_wherever_it_stands(String text)
      throws Exception {
    try (var server = ModelServer.start(asked -> Act.says(text))) {
      assertThat(model(server, Provider.OPENAI).ask(QUESTION, VERDICT, LONG).text()).isEqualTo(YES);
    }
  }

  @Test
  void the_time_is_for_all_tries_together() throws Exception {
    Function<Asked, Act> slow =
        asked ->
            asked.number() == 1
                ? Act.fails(400, "invalid_request_error", "No 'temperature', please")
                : Act.silent();
    try (var server = ModelServer.start(slow)) {
      var began = System.nanoTime();
      assertThatThrownBy(
              () -> model(server, Provider.OPENAI).ask(QUESTION, null, Duration.ofMillis(300)))
          .isInstanceOfSatisfying(
              ModelFault.class, fault -> assertThat(fault.kind()).isEqualTo(Kind.TIMEOUT));
      assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofMillis(600));
    }
  }

  private static void assertMalformed(Model model) {
    assertThatThrownBy(() -> model.ask(QUESTION, VERDICT, LONG))
        .isInstanceOfSatisfying(
            ModelFault.class, fault -> assertThat(fault.kind()).isEqualTo(Kind.MALFORMED));
  }

  private static Model model(ModelServer server, Provider provider) {
    return new Model(server.model(provider), Clock.systemUTC());
  }
}
