package dev.sparring.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.sparring.model.ModelFault.Kind;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Answers as servers send them that take the protocol their own way. */
final class OddAnswersTest {
  private static final Duration LONG = Duration.ofSeconds(20);
  private static final List<ChatMessage> HELLO = List.of(UserMessage.from("Hello?"));

  private static String chunk(String delta, String finish) {
    return "data: {\"id\":\"1\",\"object\":\"chat.completion.chunk\",\"model\":\"m\",\"choices\":[{\"index\":0,\"delta\":%s,\"finish_reason\":%s}]}\n\n"
        .formatted(delta, finish);
  }

  private static String said(String finish) {
    return chunk("{\"role\":\"assistant\",\"content\":\"Yes, \"}", "null")
        + chunk("{\"content\":\"it is.\"}", finish);
  }

  private static Arguments openAi(String name, String stream) {
    return Arguments.of(name, Provider.OPENAI, stream);
  }

  static Stream<Arguments> whole() {
    var done = "data: [DONE]\n\n";
    return Stream.of(
        openAi("eos_token", said("\"eos_token\"") + done),
        openAi("end_turn", said("\"end_turn\"")),
        openAi("no reason", said("null") + done),
        openAi("an empty reason", said("\"\"") + done),
        openAi(
            "one piece",
            "{\"id\":\"1\",\"object\":\"chat.completion\",\"model\":\"m\",\"choices\":[{\"index\":0,\"message\":{\"role\":\"assistant\",\"content\":\"Yes, it is.\"},\"finish_reason\":\"stop\"}],\"usage\":{\"prompt_tokens\":1,\"completion_tokens\":2,\"total_tokens\":3}}"),
        openAi(
            "one piece, in lines",
            "\n{\n  \"choices\": [\n    {\"message\": {\"content\": \"Yes, it is.\"}, \"finish_reason\": \"eos\"}\n  ]\n}\n"),
        openAi(
            "reasoning_content",
            chunk("{\"role\":\"assistant\",\"content\":null,\"reasoning_content\":\"Hm.\"}", "null")
                + said("\"stop\"")
                + done),
        openAi("null content", chunk("{\"content\":null}", "null") + said("\"stop\"") + done),
        openAi("empty choices", "data: {\"choices\":[]}\n\n" + said("\"stop\"") + done),
        openAi(
            "late usage",
            said("\"stop\"")
                + "data: {\"choices\":[],\"usage\":{\"prompt_tokens\":1,\"completion_tokens\":2,\"total_tokens\":3}}\n\n"
                + done),
        openAi("CRLF", (said("\"stop\"") + done).replace("\n", "\r\n")),
        openAi("comments", ": ping\n\n" + said("\"stop\"") + ": ping\n\n" + done),
        Arguments.of(
            "Ollama without a reason",
            Provider.OLLAMA,
            "{\"model\":\"m\",\"message\":{\"role\":\"assistant\",\"content\":\"Yes, it is.\"},\"done\":false}\n{\"model\":\"m\",\"message\":{\"role\":\"assistant\",\"content\":\"\"},\"done\":true}\n"),
        Arguments.of(
            "Ollama in one piece",
            Provider.OLLAMA,
            "{\"model\":\"m\",\"message\":{\"role\":\"assistant\",\"content\":\"Yes, it is.\"},\"done\":true,\"done_reason\":\"stop\"}"),
        Arguments.of(
            "Anthropic in one piece",
            Provider.ANTHROPIC,
            "{\"id\":\"1\",\"type\":\"message\",\"role\":\"assistant\",\"model\":\"m\",\"content\":[{\"type\":\"text\",\"text\":\"Yes, it is.\"}],\"stop_reason\":\"end_turn\",\"usage\":{\"input_tokens\":1,\"output_tokens\":2}}"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("whole")
  void it_is_read_as_the_whole_answer_that_it_is(String name, Provider provider, String stream)
      throws Exception {
    try (var server = ModelServer.start(asked -> new Act.Sends(stream))) {
      var model = new Model(server.model(provider), Clock.systemUTC());
      assertThat(model.stream(HELLO, LONG, part -> true).text()).isEqualTo("Yes, it is.");
    }
  }

  static Stream<Arguments> faults() {
    var toolCall =
        "{\"tool_calls\":[{\"index\":0,\"id\":\"1\",\"type\":\"function\",\"function\":{\"name\":\"look\",\"arguments\":\"{}\"}}]}";
    return Stream.of(
        Arguments.of(
            "200 with an error",
            new Act.Sends("{\"error\":{\"message\":\"The model crashed.\"}}"),
            Kind.SERVER),
        Arguments.of("a tool call", new Act.Sends(chunk(toolCall, "\"tool_calls\"")), Kind.EMPTY),
        Arguments.of("length", new Act.Sends(said("\"length\"")), Kind.CUT_OFF),
        Arguments.of("max_tokens", new Act.Sends(said("\"max_tokens\"")), Kind.CUT_OFF),
        Arguments.of("broken off", new Act.Sends(said("null")), Kind.CUT_OFF),
        Arguments.of("502", Act.fails(502, "bad_gateway", "Bad gateway"), Kind.SERVER));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void what_is_no_answer_is_told_apart(String name, Act act, Kind kind) {
    try (var server = ModelServer.start(asked -> act)) {
      var model = new Model(server.model(Provider.OPENAI), Clock.systemUTC());
      var fault =
          catchThrowableOfType(ModelFault.class, () -> model.stream(HELLO, LONG, part -> true));
      assertThat(fault).isNotNull();
      assertThat(fault.kind()).as(fault.getMessage()).isEqualTo(kind);
    }
  }
}
