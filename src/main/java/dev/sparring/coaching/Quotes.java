package dev.sparring.coaching;

import dev.sparring.buyer.Move;
import dev.sparring.buyer.Take;
import dev.sparring.buyer.Turn;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Short quotes from a take. */
final class Quotes {
  private static final Pattern BETWEEN_SENTENCES = Pattern.compile("(?<=[.!?…])\\s+");
  private static final Pattern LAST_MARKS = Pattern.compile("[.!?…,;:\\s]+$");

  /** Fewer words say nothing that one could go on from. */
  private static final int LEAST = 4;

  private static final int MOST_OF_BUYER = 14;
  private static final int MOST_OF_SELLER = 40;

  private Quotes() {}

  /** A seller's turn, or where it is long its beginning, as it stands in the transcript. */
  static String ofSeller(String text) {
    var words = Arrays.stream(text.split("(?<=\\s)", -1)).limit(MOST_OF_SELLER).toList();
    return String.join("", words).strip();
  }

  /** What the buyer had said before a turn; if nothing, what came after it. */
  static String ofBuyer(Take take, int turn) {
    var before = take.buyerTurns().stream().filter(said -> said.number() < turn).toList();
    if (!before.isEmpty()) {
      return ofBuyer(before.getLast());
    }
    return !take.opening().isBlank()
        ? statement(take.opening())
        : take.buyerTurns().stream().findFirst().map(Quotes::ofBuyer).orElse("…");
  }

  private static String ofBuyer(Turn.ByBuyer said) {
    boolean challenges = said.moves().stream().anyMatch(Move.Ask.class::isInstance);
    return challenges ? challenge(said.text()) : statement(said.text());
  }

  /** A challenge stands last in its turn. */
  private static String challenge(String text) {
    return sentences(text).reversed().stream()
        .filter(sentence -> sentence.endsWith("?"))
        .findFirst()
        .map(Quotes::cut)
        .orElseGet(() -> statement(text));
  }

  private static String statement(String text) {
    var sentences = sentences(text);
    Optional<String> telling =
        sentences.stream()
            .filter(sentence -> !sentence.endsWith("?") && words(sentence) >= LEAST)
            .findFirst();
    return cut(
        telling.orElseGet(
            () -> sentences.stream().max(Comparator.comparingInt(Quotes::words)).orElse(text)));
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
