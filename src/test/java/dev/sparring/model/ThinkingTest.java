package dev.sparring.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.UserMessage;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Models that think within what they say, over the wire. */
final class ThinkingTest {
  private static final Duration LONG = Duration.ofSeconds(20);
  private static final List<ChatMessage> HELLO = List.of(UserMessage.from("Hello?"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "OPENAI | Let me draft this. It has to stay short and plain. | We went over to them in March.",
        "OLLAMA | Let me draft this. It has to stay short and plain. | We went over to them in March.",
        "OPENAI | Jag skriver ett utkast. Det ska vara kort. | Vi gick över till dem i mars.",
        "OLLAMA | Jeg lager et utkast. Det skal være kort. | Vi gikk over til dem i mars.",
        "OPENAI | Ik maak een schets. Het moet kort zijn. | We zijn in maart overgestapt.",
      })
  void nothing_of_it_is_handed_on_from_the_first_call_on(
      Provider provider, String thinking, String answer) throws Exception {
    for (var form : List.of("%s\n</think>\n\n%s", "<think>%s</think>%s", "%s</thinking>%s")) {
      try (var server = ModelServer.start(asked -> Act.says(form.formatted(thinking, answer)))) {
        var model = new Model(server.model(provider), Clock.systemUTC());
        for (int call = 0; call < 5; call++) {
          var parts = new ArrayList<String>();
          var got = model.stream(HELLO, LONG, parts::add);
          assertThat(String.join("", parts).strip()).isEqualTo(answer);
          assertThat(got.text().strip()).isEqualTo(answer);
        }
      }
    }
  }

  /** Else a server that needs longer than a seller waits could never be known not to think. */
  @Test
  void a_slow_server_is_asked_again_behind_the_sellers_back_until_it_is_known() throws Exception {
    var slow = Act.says("We went over to them.").every(Duration.ofMillis(100));
    try (var server = ModelServer.start(asked -> slow)) {
      var model = new Model(server.model(Provider.OPENAI), Clock.systemUTC());
      var parts = new ArrayList<String>();
      assertThat(timesOut(model, parts)).isTrue();
      assertThat(parts).isEmpty();
      for (int asked = 0; asked < 4; asked++) {
        assertThat(server.nextAsked(LONG)).isNotNull();
      }
      for (int tries = 0; tries < 50 && parts.isEmpty(); tries++) {
        assertThat(timesOut(model, parts)).isTrue();
      }
      assertThat(parts).startsWith("We ");
    }
  }

  private static boolean timesOut(Model model, List<String> parts) {
    try {
      model.stream(HELLO, Duration.ofMillis(300), parts::add);
      return false;
    } catch (ModelFault fault) {
      return fault.kind() == ModelFault.Kind.TIMEOUT || fault.kind() == ModelFault.Kind.RESTING;
    }
  }
}
