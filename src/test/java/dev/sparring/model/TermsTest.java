package dev.sparring.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a server does not take it is not asked for twice. */
final class TermsTest {
  private static final Duration LONG = Duration.ofSeconds(20);
  private static final List<ChatMessage> QUESTION = List.of(UserMessage.from("Was she asked?"));
  private static final String YES = "{\"asked\":true}";
  private static final JsonSchema VERDICT =
      Asking.schema(
          "verdict",
          JsonObjectSchema.builder().addBooleanProperty("asked").required("asked").build());

  private static Arguments refusal(String field, int status, String message) {
    return Arguments.of(field, Act.fails(status, "invalid_request_error", message));
  }

  static Stream<Arguments> refusals() {
    return Stream.of(
        refusal("stream_options", 400, "Unrecognized request argument supplied: stream_options"),
        refusal("stream_options", 422, "extra fields not permitted: include_usage"),
        refusal("response_format", 400, "failed to parse grammar"),
        refusal("response_format", 400, "Structured outputs are not supported"),
        refusal("response_format", 500, "unexpected key response_format"),
        refusal("response_format", 404, "No endpoint takes response_format"),
        refusal("response_format", 400, "Bad request"),
        refusal("temperature", 400, "Unsupported value: 'temperature' does not support 0"),
        refusal("seed", 422, "seed: extra inputs are not permitted"),
        refusal("seed", 501, "Not implemented"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("refusals")
  void it_is_asked_again_without_and_refused_once_only(String field, Act.Fails refusal)
      throws Exception {
    Function<Asked, Act> without =
        asked -> asked.body().containsKey(field) ? refusal : Act.says(YES);
    try (var server = ModelServer.start(without)) {
      var model = new Model(server.model(Provider.OPENAI), Clock.systemUTC());
      assertThat(model.ask(QUESTION, VERDICT, LONG).text()).isEqualTo(YES);
      assertThat(model.ask(QUESTION, VERDICT, LONG).text()).isEqualTo(YES);
      assertThat(server.asked()).hasSize(3);
    }
  }

  @Test
  void a_stream_goes_without_as_well() throws Exception {
    Function<Asked, Act> without =
        asked ->
            asked.body().containsKey("stream_options")
                ? Act.fails(400, "invalid_request_error", "Unrecognized request argument")
                : Act.says("Yes.").withoutUsage();
    try (var server = ModelServer.start(without)) {
      var model = new Model(server.model(Provider.OPENAI), Clock.systemUTC());
      assertThat(model.stream(QUESTION, LONG, part -> true).text()).isEqualTo("Yes.");
      assertThat(model.stream(QUESTION, LONG, part -> true).text()).isEqualTo("Yes.");
      assertThat(server.asked()).hasSize(3);
    }
  }

  @Test
  void what_is_the_servers_doing_all_models_there_are_spared() throws Exception {
    Function<Asked, Act> without =
        asked ->
            asked.body().containsKey("stream_options")
                ? Act.fails(400, "invalid_request_error", "No stream_options")
                : Act.says(YES);
    try (var server = ModelServer.start(without)) {
      var access = server.model(Provider.OPENAI).access();
      var models =
          new Models(
              Map.of(
                  Role.BUYER, new Configured(new ModelName(Provider.OPENAI, "small"), access),
                  Role.JUDGE, new Configured(new ModelName(Provider.OPENAI, "large"), access)),
              Clock.systemUTC());
      models.of(Role.BUYER).orElseThrow().ask(QUESTION, VERDICT, LONG);
      models.of(Role.JUDGE).orElseThrow().ask(QUESTION, VERDICT, LONG);
      assertThat(server.asked()).hasSize(3);
    }
  }

  @Test
  void a_model_that_thinks_is_told_its_tokens_in_the_way_it_wants_and_asked_no_temperature()
      throws Exception {
    Function<Asked, Act> thinker =
        asked -> {
          if (asked.body().containsKey("temperature")) {
            return Act.fails(400, "invalid_request_error", "'temperature' is not supported");
          }
          return asked.body().containsKey("max_completion_tokens")
              ? Act.says(YES)
              : Act.fails(
                  400, "invalid_request_error", "Set max_completion_tokens, not max_tokens");
        };
    try (var server = ModelServer.start(thinker)) {
      var model = new Model(server.model(Provider.OPENAI), Clock.systemUTC());
      assertThat(model.ask(QUESTION, VERDICT, LONG).text()).isEqualTo(YES);
      assertThat(model.ask(QUESTION, VERDICT, LONG).text()).isEqualTo(YES);
      assertThat(server.asked()).hasSize(4);
    }
  }

  @Test
  void one_that_is_stopped_in_its_thinking_gets_the_tokens_it_needs() throws Exception {
    Function<Asked, Act> short_ =
        asked ->
            asked.body().containsKey("max_completion_tokens")
                ? Act.says("<think>So.</think>" + YES)
                : Act.says("<think>Let me").ending("length");
    try (var server = ModelServer.start(short_)) {
      var model = new Model(server.model(Provider.OPENAI), Clock.systemUTC());
      assertThat(model.ask(QUESTION, VERDICT, LONG).text()).isEqualTo(YES);
      assertThat(server.asked()).hasSize(2);
    }
  }

  @Test
  void what_is_refused_for_what_it_says_is_not_asked_again_and_again() {
    var refusal = Act.fails(400, "content_policy", "This request was blocked.");
    try (var server = ModelServer.start(asked -> refusal)) {
      var model = new Model(server.model(Provider.OPENAI), Clock.systemUTC());
      assertThat(Optional.of(model).map(TermsTest::fault)).contains(ModelFault.Kind.REFUSED);
      assertThat(server.asked()).hasSize(2);
    }
  }

  private static ModelFault.Kind fault(Model model) {
    try {
      model.ask(QUESTION, VERDICT, LONG);
      throw new AssertionError("it answered");
    } catch (ModelFault fault) {
      return fault.kind();
    }
  }
}
