package dev.sparring.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sparring.Separation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Talks that are not sales and have no scenario: what is good there must come out as good. */
final class ConversationsTest {
  private record Rated(boolean good, String title, Scorecard card) {
    double overall() {
      return card.overall().orElseThrow();
    }
  }

  private static final List<Rated> TALKS =
      Arrays.stream(read().split("\n## ", -1)).skip(1).map(ConversationsTest::rated).toList();

  @Test
  void good_practice_comes_out_above_bad() {
    assertThat(Separation.auroc(overall(true), overall(false))).isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void no_talk_is_left_unjudged() {
    assertThat(TALKS)
        .hasSizeGreaterThanOrEqualTo(20)
        .allSatisfy(talk -> assertThat(talk.card().overall()).as(talk.title()).isPresent())
        .allSatisfy(
            talk ->
                assertThat(talk.card().criterion("listening").orElseThrow().score())
                    .as(talk.title())
                    .isPresent());
  }

  @Test
  void how_much_is_asked_is_not_what_tells_them_apart() {
    var questions = TALKS.stream().filter(Rated::good).mapToDouble(ConversationsTest::asked).sum();
    var others =
        TALKS.stream().filter(talk -> !talk.good()).mapToDouble(ConversationsTest::asked).sum();

    assertThat(questions / others).isBetween(0.5, 2.0);
  }

  private static double asked(Rated talk) {
    return talk.card().value("questions");
  }

  private static List<Double> overall(boolean good) {
    return TALKS.stream().filter(talk -> talk.good() == good).map(Rated::overall).toList();
  }

  private static Rated rated(String talk) {
    var lines = talk.lines().filter(line -> line.matches("[SB]: .*")).toArray(String[]::new);
    var card = Calls.score(Calls.conversation(lines));
    return new Rated(talk.startsWith("good"), talk.lines().findFirst().orElseThrow(), card);
  }

  private static String read() {
    try (var stream = ConversationsTest.class.getResourceAsStream("conversations.txt")) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
