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
import java.util.stream.Stream;

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

  /** What the buyer had said before a turn, the last that says something; else what came after. */
  String before(int turn) {
    var said = take.buyerTurns().stream().filter(line -> line.number() < turn).toList();
    if (!said.isEmpty() && challenges(said.getLast())) {
      return challenge(said.getLast().text());
    }
    return saidBefore(turn)
        .flatMap(line -> statement(line).stream())
        .findFirst()
        .or(() -> after(turn))
        .or(() -> saidBefore(turn).findFirst())
        .map(Quotes::cut)
        .orElse("…");
  }

  /** Of what the buyer had said before a turn the last that it takes up, else the last of all. */
  Optional<String> takenUp(int turn) {
    var seller = take.sellerTurns().stream().filter(said -> said.number() == turn).findFirst();
    var said = saidBefore(turn).flatMap(line -> statement(line).stream()).toList();
    return said.stream()
        .filter(line -> seller.filter(by -> takesUp(by.text(), line)).isPresent())
        .findFirst()
        .or(() -> said.stream().findFirst())
        .map(Quotes::cut);
  }

  /** What the buyer said next that says something. */
  Optional<String> after(int turn) {
    return take.buyerTurns().stream()
        .filter(line -> line.number() > turn)
        .flatMap(line -> statement(line.text()).stream())
        .findFirst()
        .map(Quotes::cut);
  }

  private boolean takesUp(String seller, String buyer) {
    return ear.hear(Line.of(seller, buyer)).takesUp();
  }

  /** Last line first, the opening last. */
  private Stream<String> saidBefore(int turn) {
    return Stream.concat(
            take.buyerTurns().reversed().stream()
                .filter(line -> line.number() < turn)
                .map(Turn::text),
            Stream.of(take.opening()))
        .filter(line -> !line.isBlank());
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
