package dev.sparring.proof;

import dev.sparring.hearing.Language;
import dev.sparring.proof.Draft.Background;
import dev.sparring.proof.Draft.Buyer;
import dev.sparring.proof.Draft.Challenge;
import dev.sparring.proof.Draft.NextStep;
import dev.sparring.proof.Draft.Point;
import dev.sparring.proof.Draft.Topic;
import dev.sparring.scenario.Scenario.Setting;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** Drafts of any text. */
final class AnyDraft {
  /** What trips YAML up, one by one and side by side. */
  private static final List<String> PIECES =
      List.of(
          "a",
          "Å",
          "null",
          "~",
          "yes",
          "no",
          "12",
          "0x1",
          " ",
          "  ",
          "\n",
          "\n\n",
          "\t",
          "\r",
          ":",
          ": ",
          "#",
          " #",
          "-",
          "- ",
          "---",
          "...",
          "?",
          "!",
          "!!str",
          "&a",
          "*a",
          "%",
          "@",
          "`",
          "|",
          ">",
          "\"",
          "'",
          "''",
          "\\",
          "\\n",
          "{",
          "}",
          "[",
          "]",
          ",",
          "{{buyer}}",
          "<b>",
          "\u0000",
          "\u0007",
          "\u0085",
          "\u00a0",
          "\u200b",
          "\u2028",
          "\u202e",
          "\ufeff",
          "\ufffd",
          "\uffff",
          "😀",
          "\ud83d\udc69\u200d\ud83d\ude80",
          "a rather long word or two",
          "é");

  private AnyDraft() {}

  static Draft by(Random random) {
    return new Draft(
        text(random),
        Language.EN,
        Setting.PHONE,
        text(random),
        text(random),
        text(random),
        texts(random),
        new Buyer(text(random), text(random), text(random)),
        texts(random),
        List.of(
            new Topic(
                text(random),
                text(random),
                Optional.empty(),
                texts(random),
                texts(random),
                texts(random),
                texts(random),
                true,
                0,
                List.of())),
        List.of(new Background(text(random), texts(random), texts(random))),
        new Challenge(
            texts(random), List.of(new Point(text(random), List.of())), List.of(), List.of()),
        new NextStep(texts(random), List.of(), 1));
  }

  private static List<String> texts(Random random) {
    return IntStream.range(0, 1 + random.nextInt(3)).mapToObj(i -> text(random)).toList();
  }

  /** Never blank, up to a few lines long. */
  private static String text(Random random) {
    var text = new StringBuilder();
    var length = 1 + random.nextInt(random.nextInt(8) == 0 ? 60 : 6);
    for (var i = 0; i < length || text.toString().isBlank(); i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }
}
