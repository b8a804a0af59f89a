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

/** Each way in which a model fails is told apart, within the time it had, in every protocol. */
final class FaultsTest {
  private static final List<ChatMessage> HELLO = List.of(UserMessage.from("Hello?"));

  private record Wrong(String name, Act act, Kind kind) {
    Duration within() {
      return kind == Kind.TIMEOUT ? Duration.ofMillis(300) : Duration.ofSeconds(5);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private static Stream<Arguments> everyFaultInEveryProtocol() {
    var pause = Duration.ofSeconds(5);
    return Stream.of(
            new Wrong("silent", Act.silent(), Kind.TIMEOUT),
            new Wrong("slow first byte", Act.says("Hello.").after(pause), Kind.TIMEOUT),
            new Wrong("slow words", Act.says("Hello to you.").every(pause), Kind.TIMEOUT),
            new Wrong("stalls in mid-sentence", new Act.Stalls(List.of("He ")), Kind.TIMEOUT),
            new Wrong("hangs up at once", new Act.HangsUp(List.of()), Kind.CUT_OFF),
            new Wrong("hangs up in mid-sentence", new Act.HangsUp(List.of("He ")), Kind.CUT_OFF),
            new Wrong("ends in mid-sentence", Act.says("He ").ending(null), Kind.CUT_OFF),
            new Wrong("reaches its length", Act.says("He ").ending("length"), Kind.CUT_OFF),
            new Wrong("wrong key", Act.badKey(), Kind.KEY),
            new Wrong("no right to it", Act.fails(403, "permission_error", "No."), Kind.KEY),
            new Wrong("no such model", Act.noModel("test-model"), Kind.NAME),
            new Wrong("no such page", Act.fails(404, "not_found", "Not found"), Kind.ADDRESS),
            new Wrong("too many", Act.tooMany(), Kind.RATE),
            new Wrong("out of quota", Act.outOfQuota(), Kind.QUOTA),
            new Wrong(
                "out of credit",
                Act.fails(400, "invalid_request_error", "Your credit balance is too low."),
                Kind.QUOTA),
            new Wrong("broken", Act.fails(500, "api_error", "Internal error"), Kind.SERVER),
            new Wrong("overloaded", Act.fails(529, "overloaded_error", "Overloaded"), Kind.SERVER),
            new Wrong("no JSON", new Act.Sends("event: x\ndata: {oops\n\n"), Kind.MALFORMED),
            new Wrong("no stream", new Act.Sends("<html>Welcome</html>"), Kind.MALFORMED),
            new Wrong("trouble in mid-stream", new Act.Troubles(List.of("He ")), Kind.SERVER),
            new Wrong("refuses", Act.says("I").ending("refusal"), Kind.REFUSED),
            new Wrong("says nothing", Act.inParts(), Kind.EMPTY),
            new Wrong("says blanks", Act.inParts(" ", "\n"), Kind.EMPTY),
            new Wrong("ten thousand words", Act.words(10_000), Kind.ENDLESS))
        .flatMap(
            wrong -> Stream.of(Provider.values()).map(provider -> Arguments.of(wrong, provider)));
  }

  @ParameterizedTest(name = "{1}: {0}")
  @MethodSource("everyFaultInEveryProtocol")
  void a_fault_is_told_apart_in_time(Wrong wrong, Provider provider) {
    try (var server = ModelServer.start(asked -> wrong.act())) {
      var model = new Model(server.model(provider), Clock.systemUTC());
      var began = System.nanoTime();
      var fault =
          catchThrowableOfType(
              ModelFault.class, () -> model.stream(HELLO, wrong.within(), token -> true));
      assertThat(fault).isNotNull();
      assertThat(fault.kind()).as(fault.getMessage()).isEqualTo(wrong.kind());
      assertThat(fault).hasMessageNotContaining("secret");
      assertThat(Duration.ofNanos(System.nanoTime() - began))
          .isLessThan(wrong.within().plusMillis(200));
    }
  }
}
