package dev.sparring.coaching;

import dev.sparring.buyer.Move;
import dev.sparring.buyer.Take;
import dev.sparring.buyer.Turn;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Short quotes from a take. */
final class Quotes {
  private static final Pattern BETWEEN_SENTENCES = Pattern.compile("(?<=[.!?…])\\s+");
  private static final Pattern LAST_MARKS = Pattern.compile("[.!?…,;:\\s]+$");

  /** Fewer words say nothing that one could go on from. */
  private static final int LEAST = 4;

  private static final int MOST_OF_BUYER = 14;
  private static final int MOST_OF_SELLER = 60;

  private Quotes() {}

  /** A seller's turn, or where it is long its beginning, as it stands in the transcript. */
  static String ofSeller(String text) {
    var words = Arrays.stream(text.split("(?<=\\s)", -1)).limit(MOST_OF_SELLER).toList();
    return String.join("", words).strip();
  }

  /** What the buyer had said before a turn, the last that says something; else what came after. */
  static String ofBuyer(Take take, int turn) {
    var said = take.buyerTurns().stream().filter(line -> line.number() < turn).toList();
    if (!said.isEmpty() && challenges(said.getLast())) {
      return challenge(said.getLast().text());
    }
    var lines =
        Stream.concat(
                said.reversed().stream().map(Turn::text),
                Stream.concat(
                    Stream.of(take.opening()), take.buyerTurns().stream().map(Turn::text)))
            .filter(line -> !line.isBlank())
            .toList();
    return lines.stream()
        .flatMap(line -> statement(line).stream())
        .findFirst()
        .or(() -> lines.stream().findFirst())
        .map(Quotes::cut)
        .orElse("…");
  }

  private static boolean challenges(Turn.ByBuyer said) {
    return said.moves().stream().anyMatch(Move.Ask.class::isInstance);
  }

  /** A challenge stands last in its turn. */
  private static String challenge(String text) {
    return sentences(text).reversed().stream()
        .filter(sentence -> sentence.endsWith("?"))
        .findFirst()
        .map(Quotes::cut)
        .orElseGet(() -> cut(text));
  }

  /** The fullest sentence that needs no cutting, else the first that says something. */
  private static Optional<String> statement(String text) {
    var telling =
        sentences(text).stream()
            .filter(sentence -> !sentence.endsWith("?") && words(sentence) >= LEAST)
            .toList();
    return telling.stream()
        .filter(sentence -> words(sentence) <= MOST_OF_BUYER)
        .max(Comparator.comparingInt(Quotes::words))
        .or(() -> telling.stream().findFirst());
  }

  private static List<String> sentences(String text) {
    return List.of(BETWEEN_SENTENCES.split(text.strip(), -1));
  }

  private static int words(String text) {
    return text.split("\\s+", -1).length;
  }

  private static String cut(String sentence) {
    var whole = LAST_MARKS.matcher(sentence).replaceFirst("");
    var words = whole.split("\\s+", -1);
    return words.length <= MOST_OF_BUYER
        ? whole
        : String.join(" ", Arrays.copyOf(words, MOST_OF_BUYER)) + "…";
  }
}
