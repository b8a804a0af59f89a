package dev.sparring.cli;

import dev.sparring.buyer.Take;
import dev.sparring.buyer.Turn;
import dev.sparring.hearing.Sentence;
import dev.sparring.hearing.TopicHeard;
import java.util.Locale;
import java.util.stream.Collectors;

/** What was heard in a line and what the buyer made of it, for authors. */
final class Explained {
  private Explained() {}

  static String lastLine(Take take) {
    var sellers = take.sellerTurns();
    if (sellers.isEmpty()) {
      return "  nothing was said yet";
    }
    var said = sellers.getLast();
    var text = new StringBuilder();
    said.heard().sentences().forEach(s -> text.append(sentence(said.text(), s)));
    text.append("  topics: ")
        .append(
            said.heard().topics().stream()
                .map(Explained::topic)
                .collect(Collectors.joining(", ", "", "\n")));
    take.buyerTurns().stream().reduce((a, b) -> b).ifPresent(answer -> text.append(answer(answer)));
    return text.toString().stripTrailing();
  }

  private static String sentence(String line, Sentence s) {
    return String.format(
        Locale.ROOT,
        "  \"%s\"%n    asks %s (%s), follows up %.2f, gives back %.2f, pitches %.2f, tells %.2f%n",
        s.in(line),
        s.asks().name().toLowerCase(Locale.ROOT),
        s.rule(),
        s.followsUp(),
        s.givesBack(),
        s.pitches(),
        s.tells());
  }

  private static String topic(TopicHeard heard) {
    return String.format(Locale.ROOT, "%s %.2f", heard.topic(), heard.strength());
  }

  private static String answer(Turn.ByBuyer answer) {
    return String.format(
        Locale.ROOT,
        "  moves: %s%n  trust %d, trying turns %d, known: %s%n",
        answer.moves(),
        answer.after().trust(),
        answer.after().trying(),
        String.join(", ", answer.after().known().keySet()));
  }
}
