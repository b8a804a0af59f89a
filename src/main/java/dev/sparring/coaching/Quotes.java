package dev.sparring.coaching;

import dev.sparring.buyer.Move;
import dev.sparring.buyer.Take;
import dev.sparring.buyer.Turn;
import dev.sparring.hearing.Ear;
import dev.sparring.hearing.Line;
import dev.sparring.hearing.Sentence;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Short quotes from a take. */
record Quotes(Ear ear, Take take) {
  private static final Pattern BETWEEN_SENTENCES = Pattern.compile("(?<=[.!?…])\\s+");
  private static final Pattern MARKS = Pattern.compile("[\"“”„»«]");
  private static final Pattern LAST_MARKS = Pattern.compile("[.!?…,;:\\s]+$");

  /** Fewer words say nothing that one could go on from. */
  private static final int LEAST = 4;

  private static final int MOST_OF_BUYER = 14;
  private static final int MOST_OF_SELLER = 60;

  /** A seller's turn, or where it is long its beginning, as it stands in the transcript. */
  static String ofSeller(String text) {
    var words = Arrays.stream(text.split("(?<=\\s)", -1)).limit(MOST_OF_SELLER).toList();
    return String.join("", words).strip();
  }

  /** What the buyer had just said before a turn, for words that quote in any case. */
  String before(int turn) {
    return justBefore(turn).orElseGet(() -> cut(take.before(turn).strip()));
  }

  /**
   * Of the line directly before a turn what says something, or the hard question in it; empty if
   * there is nothing that one would quote.
   */
  Optional<String> justBefore(int turn) {
    var before = take.buyerTurns().stream().filter(line -> line.number() < turn).toList();
    return !before.isEmpty() && challenges(before.getLast())
        ? Optional.of(challenge(before.getLast().text()))
        : statement(take.before(turn)).map(Quotes::cut);
  }

  /** What the turn earned: of the line directly after it, where that tells something. */
  Optional<String> earned(int turn) {
    return take.buyerTurns().stream()
        .filter(line -> line.number() > turn)
        .findFirst()
        .filter(line -> line.moves().stream().anyMatch(Move.Answer.class::isInstance))
        .flatMap(line -> statement(line.text()))
        .map(Quotes::cut);
  }

  private static boolean challenges(Turn.ByBuyer said) {
    return said.moves().stream().anyMatch(Move.Ask.class::isInstance);
  }

  /** A challenge stands last in its turn; what it asks in full says more than "Why not?". */
  private static String challenge(String text) {
    var asks = sentences(text).reversed().stream().filter(s -> s.endsWith("?")).toList();
    return asks.stream()
        .filter(sentence -> words(sentence) >= LEAST)
        .findFirst()
        .or(() -> asks.stream().findFirst())
        .map(Quotes::asked)
        .orElseGet(() -> cut(text));
  }

  /** A question stays one. */
  private static String asked(String sentence) {
    var cut = cut(sentence);
    return cut.endsWith("…") ? cut : cut + "?";
  }

  /** The fullest sentence that needs no cutting, else the first that says something. */
  private Optional<String> statement(String text) {
    var telling = sentences(text).stream().filter(this::saysSomething).toList();
    return telling.stream()
        .filter(sentence -> words(sentence) <= MOST_OF_BUYER)
        .max(Comparator.comparingInt(Quotes::words))
        .or(() -> telling.stream().findFirst());
  }

  /** No question, no mere greeting, and nothing that is a quote already. */
  private boolean saysSomething(String sentence) {
    if (sentence.endsWith("?") || MARKS.matcher(sentence).find() || words(sentence) < LEAST) {
      return false;
    }
    var heard = ear.hear(Line.of(sentence));
    return !heard.smallTalk() && heard.sentences().stream().noneMatch(Sentence::introduces);
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
