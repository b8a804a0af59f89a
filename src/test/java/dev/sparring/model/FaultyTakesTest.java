package dev.sparring.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sparring.buyer.Ended;
import dev.sparring.hearing.Language;
import dev.sparring.rehearsal.Event;
import dev.sparring.rehearsal.Event.ModelAsked.For;
import dev.sparring.rehearsal.Library;
import dev.sparring.scenario.Scenario.Voicing;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** With every fault injected the path passes: a take to its end, the judge and the coach asked. */
final class FaultyTakesTest {
  private static final List<String> SELLER =
      List.of(
          "Hello, how has the year with us really been for you?",
          "What came of that?",
          "I am sorry, that was our mistake, and it is ours to mend.");

  @TempDir private Path folder;

  private static Arguments always(String name, Act act) {
    return Arguments.of(name, (Function<Asked, Act>) asked -> act);
  }

  private static Arguments refusing(String field, int status, String message) {
    return Arguments.of(
        message,
        (Function<Asked, Act>)
            asked ->
                asked.body().containsKey(field)
                    ? Act.fails(status, "ZEBRA", message)
                    : Act.says("ZEBRA."));
  }

  /** ZEBRA, ZÈBRE and 斑马 are the faults' text: the seller must see none of them. */
  static Stream<Arguments> faults() {
    return Stream.of(
        always(
            "thinking, unopened", Act.says("The ZEBRA is fine. Short.\n</think>\n\nWell, well.")),
        always("thinking, opened", Act.says("<think>The ZEBRA is fine.</think>Well, well.")),
        always("nothing but thinking", Act.says("<think>The ZEBRA is fine.")),
        always("another script", Act.says("斑马。")),
        always("a tail in another script", Act.says("Well, well. 斑马。")),
        always("another language", Act.says("Oui, un ZÈBRE en mars.")),
        always("one piece of nonsense", new Act.Sends("{\"choices\":\"ZEBRA\"}")),
        always("200 with an error", new Act.Sends("{\"error\":{\"message\":\"ZEBRA\"}}")),
        always("no JSON", new Act.Sends("data: {ZEBRA\n\n")),
        always("a page", new Act.Sends("<html>ZEBRA</html>")),
        always("hangs up", new Act.HangsUp(List.of("The ZEB"))),
        always("in trouble", new Act.Troubles(List.of("The ZEB"))),
        always("too long", Act.says("The ZEBRA").ending("length")),
        always("filtered", Act.says("The ZEBRA").ending("content_filter")),
        always("empty", Act.says("")),
        always("no key", Act.badKey()),
        always("no quota", Act.outOfQuota()),
        always("down", Act.fails(502, "ZEBRA", "Bad gateway")),
        refusing("stream_options", 400, "Unrecognized request argument"),
        refusing("response_format", 500, "response_format: failed to parse grammar"),
        refusing("temperature", 400, "temperature: ZEBRA"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void a_take_goes_to_its_end_and_nothing_of_the_fault_is_seen(
      String name, Function<Asked, Act> fault) {
    try (var here =
        Rehearsed.with(folder, Library.of(folder.resolve("none"), wrong -> {}), fault)) {
      var began = System.nanoTime();
      var now = here.begin("stalled-renewal", Language.EN, Voicing.MODEL);
      for (var line : SELLER) {
        now = here.say(now, line);
        assertThat(now.take().awaitsAnswer()).isFalse();
      }
      now = here.stop(now);
      assertThat(now.take().ended()).contains(Ended.STOPPED);
      assertThat(now.take().buyerLines())
          .hasSize(SELLER.size() + 1)
          .noneMatch(line -> line.isBlank() || line.matches(".*(ZEB|ZÈB|斑|<|>).*"));
      now = here.reflect(now, "I asked how it had been, and I owned our part of it.");
      assertThat(here.all().find(now.id(), "somebody").toString()).doesNotContain("ZEBRA");
      assertThat(here.asked(now))
          .extracting(Event.ModelAsked::purpose)
          .contains(For.BUYER, For.JUDGE, For.COACH);
      assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(30));
    }
  }
}
