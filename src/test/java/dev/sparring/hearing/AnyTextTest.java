package dev.sparring.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is typed is heard, and every sentence has its place in it. */
final class AnyTextTest {
  /** Fixed, so that a failure comes again. */
  private static final long SEED = 20261121;

  @ParameterizedTest
  @EnumSource
  void any_text_is_heard(Language language) {
    var random = new Random(SEED);
    for (int i = 0; i < 500; i++) {
      var text = random.ints(random.nextInt(200), 0, 0x1F700).mapToObj(AnyTextTest::piece);
      assertPlaces(language, text.collect(Collectors.joining()));
    }
  }

  /** Halves of surrogate pairs too, and blanks and marks more often than their share. */
  private static String piece(int c) {
    return switch (c % 4) {
      case 0 -> " ";
      case 1 -> "?.,'!-…".substring(c % 7, c % 7 + 1);
      case 2 -> String.valueOf((char) c);
      default -> Character.toString(c);
    };
  }

  @ParameterizedTest
  @EnumSource
  void long_and_strange_lines_are_heard_in_time(Language language) {
    for (var piece :
        List.of("a ", "😀", "\uD800", "so, ", "שלום ", "?", "a.", "'", "1.", "\u0301", "é ")) {
      var text = piece.repeat(4000 / piece.length());
      Assertions.assertTimeout(Duration.ofSeconds(2), () -> assertPlaces(language, text));
    }
  }

  @ParameterizedTest
  @EnumSource
  void an_empty_line_says_nothing(Language language) {
    var heard = Ear.of(language).hear(Line.of(""));
    assertThat(heard.sentences()).isEmpty();
    assertThat(heard.words()).isZero();
    assertThat(heard.smallTalk()).isFalse();
  }

  private static void assertPlaces(Language language, String text) {
    int last = 0;
    for (var sentence : Ear.of(language).hear(Line.of(text, text)).sentences()) {
      assertThat(sentence.from()).isGreaterThanOrEqualTo(last);
      assertThat(sentence.to()).isBetween(sentence.from() + 1, text.length());
      last = sentence.to();
    }
  }
}
