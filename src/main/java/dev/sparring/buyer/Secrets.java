package dev.sparring.buyer;

import dev.sparring.buyer.Move.Depth;
import dev.sparring.hearing.Language;
import dev.sparring.hearing.Word;
import dev.sparring.scenario.Scenario;
import dev.sparring.scenario.Scenario.Background;
import dev.sparring.scenario.Scenario.Topic;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the buyer knows and does not tell now: every line of a topic that was not earned in this
 * take, locked or only not asked for. A sentence tells one of these lines if it holds a sentence or
 * a name of it, or several of its words. One word they share by chance: a model was not given the
 * line. It tells where it is said alone ("The auditor."), or where the seller guessed it. Words
 * that the seller was given in the brief, or that the buyer said in this take, tell nothing.
 */
final class Secrets {
  /** Of so few words all are the answer. */
  private static final int ALONE = 2;

  /** From this weight on a word is rare: it stands in hardly one of a thousand plain sentences. */
  private static final double RARE = 0.85;

  /** So much tell several words of one line together. */
  private static final double TOGETHER = 1.2;

  /** From this weight on a word is not everybody's: one that a line holds is about it. */
  private static final double TOUCHES = 0.7;

  private final Language language;
  private final Set<String> given;
  private final Set<String> guessed;
  private final Set<String> numbers;
  private final List<Line> lines;

  /**
   * @param sentences in plain words, those that the seller has not heard yet
   * @param names stems of names in it
   * @param stems of all its words that are not plain
   */
  private record Line(List<String> sentences, Set<String> names, Set<String> stems) {
    /** Whether one of its sentences is repeated, or a piece of one that says something. */
    boolean isQuotedBy(String plain, List<Word> words) {
      return sentences.stream()
          .anyMatch(
              sentence ->
                  holds(plain, sentence) || (isAPiece(plain, words) && holds(sentence, plain)));
    }

    /** Any few words stand in some line: two must say something, four need not. */
    private static boolean isAPiece(String plain, List<Word> words) {
      int length = plain.split(" ", -1).length;
      return length >= 4 || (length >= 2 && !words.isEmpty());
    }

    private static boolean holds(String text, String piece) {
      return (" " + text + " ").contains(" " + piece + " ");
    }
  }

  private Secrets(
      Language language,
      Set<String> given,
      Set<String> guessed,
      Set<String> numbers,
      List<Line> lines) {
    this.language = language;
    this.given = given;
    this.guessed = guessed;
    this.numbers = numbers;
    this.lines = lines;
  }

  /**
   * @param known topics with the deepest depth told, this reply's included
   * @param take its buyer lines may be repeated
   * @param script of this reply
   */
  static Secrets of(Scenario scenario, Map<String, Depth> known, Take take, String script) {
    var language = scenario.language();
    var told = Stream.concat(take.buyerLines().stream(), Stream.of(script)).toList();
    var open = Stream.concat(told.stream(), open(scenario)).toList();
    var untold = scenario.topics().stream().flatMap(topic -> untold(topic, known)).toList();
    // A number that the seller guessed is only free where it was a wrong guess.
    var guessed = take.sellerTurns().stream().map(Turn::text).toList();
    var numbers = Content.all(language, guessed.stream(), Content::numbers);
    numbers.removeAll(Content.all(language, untold.stream(), Content::numbers));
    numbers.addAll(Content.all(language, open.stream(), Content::numbers));
    return new Secrets(
        language,
        Content.all(language, open.stream(), Content::stems),
        Content.all(language, guessed.stream(), Content::stems),
        numbers,
        unheard(language, untold.stream(), told));
  }

  /**
   * Of what anybody may ask, all that was not asked for in this take: told unasked, it pads.
   *
   * @param asked names of background
   */
  static Secrets ofBackground(Scenario scenario, Set<String> asked, Take take, String script) {
    var language = scenario.language();
    var told = Stream.concat(take.buyerLines().stream(), Stream.of(script)).toList();
    var isAsked =
        scenario.background().stream()
            .collect(Collectors.partitioningBy(one -> asked.contains(one.name())));
    var open =
        Stream.of(told.stream(), lines(isAsked.getOrDefault(true, List.of())), given(scenario));
    return new Secrets(
        language,
        Content.all(language, open.flatMap(lines -> lines), Content::stems),
        Set.of(),
        Set.of(),
        unheard(language, lines(isAsked.getOrDefault(false, List.of())), told));
  }

  private static List<Line> unheard(Language language, Stream<String> texts, List<String> told) {
    var heard = told.stream().map(line -> Content.of(language, line).plain()).toList();
    return texts.map(text -> unheard(Content.of(language, text), heard)).toList();
  }

  private static Line unheard(Content content, List<String> heard) {
    return new Line(
        content.sentences().stream()
            .filter(sentence -> sentence.indexOf(' ') > 0)
            .filter(sentence -> heard.stream().noneMatch(line -> line.contains(sentence)))
            .toList(),
        content.names(),
        content.stems());
  }

  /** What the seller may read before the call, and what the buyer tells anybody. */
  static Stream<String> open(Scenario scenario) {
    return Stream.concat(lines(scenario.background()), given(scenario));
  }

  private static Stream<String> lines(List<Background> background) {
    return background.stream()
        .flatMap(one -> Stream.concat(one.says().stream(), one.brief().stream()))
        .distinct();
  }

  /** All that the seller may read before the call. */
  static Stream<String> given(Scenario scenario) {
    var seller = scenario.seller();
    var buyer = scenario.buyer();
    return Stream.concat(
        Stream.of(
            scenario.title(),
            scenario.brief(),
            seller.goal(),
            seller.plays(),
            seller.material(),
            buyer.name(),
            buyer.role(),
            buyer.manner(),
            buyer.situation()),
        Stream.concat(seller.knows().stream(), seller.offer().stream()));
  }

  private static Stream<String> untold(Topic topic, Map<String, Depth> known) {
    var depth = known.get(topic.id());
    if (depth == null) {
      return Stream.of(topic.brief(), topic.says(), topic.more()).flatMap(List::stream);
    }
    return switch (depth) {
      case BRIEF -> Stream.concat(topic.says().stream(), topic.more().stream());
      case SAYS -> topic.more().stream();
      case MORE -> Stream.empty();
    };
  }

  /** Whether a sentence holds a number that nobody has named in this take. */
  boolean inventsANumber(String sentence) {
    return !numbers.containsAll(Content.numbers(language, sentence));
  }

  /** Whether a sentence tells something of a line that is not told now. */
  boolean toldBy(String sentence) {
    var words = words(sentence);
    var plain = Phrasing.plain(sentence);
    var alone = plain.split(" ", -1).length <= ALONE;
    var telling = alone ? words : words.stream().filter(this::wasGuessed).toList();
    return lines.stream()
        .anyMatch(
            line ->
                isNamedBy(words, line)
                    || holdsARareWord(telling, line)
                    || tellsTogether(words, line)
                    || line.isQuotedBy(plain, words));
  }

  /** Whether a sentence repeats a line, or says much of it: a word that both hold is no matter. */
  boolean repeatedBy(String sentence) {
    var words = words(sentence);
    var plain = Phrasing.plain(sentence);
    return lines.stream()
        .anyMatch(line -> tellsTogether(words, line) || line.isQuotedBy(plain, words));
  }

  /** Whether a sentence holds one word of a line that not everybody uses. */
  boolean touchedBy(String sentence) {
    return words(sentence).stream()
        .filter(word -> word.weight() >= TOUCHES)
        .anyMatch(word -> lines.stream().anyMatch(line -> line.stems().contains(word.stem())));
  }

  private List<Word> words(String sentence) {
    return Word.in(language, sentence).stream()
        .filter(word -> !word.plain() && !given.contains(word.stem()))
        .toList();
  }

  private boolean wasGuessed(Word word) {
    return guessed.contains(word.stem());
  }

  private static boolean isNamedBy(List<Word> words, Line line) {
    return words.stream().map(Word::stem).anyMatch(line.names()::contains);
  }

  private static boolean holdsARareWord(List<Word> words, Line line) {
    return words.stream()
        .filter(word -> word.weight() >= RARE)
        .anyMatch(word -> line.stems().contains(word.stem()));
  }

  private static boolean tellsTogether(List<Word> words, Line line) {
    var shared = new HashSet<String>();
    double together = 0;
    for (var word : words) {
      if (line.stems().contains(word.stem()) && shared.add(word.stem())) {
        together += word.weight();
      }
    }
    return shared.size() > 1 && together >= TOGETHER;
  }
}
