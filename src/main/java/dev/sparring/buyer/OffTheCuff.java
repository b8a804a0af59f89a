package dev.sparring.buyer;

import dev.sparring.hearing.Language;
import dev.sparring.hearing.Word;
import dev.sparring.scenario.Scenario;
import dev.sparring.scenario.Scenario.Background;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a buyer says of its own where nothing is written for what was asked: small things, without
 * figures and without names that nobody has named. What the author wrote for anybody who asks may
 * be told with the figures and names that are in it.
 */
final class OffTheCuff {
  /** From this share of its words on, by what they say, a sentence tells something written. */
  private static final double TELLS = 0.5;

  private final Language language;
  private final List<Written> written;
  private final Set<String> named;

  /** An entry of the buyer's background. */
  private record Written(String plain, Set<String> stems, Set<String> numbers) {
    static Written of(Language language, Background one) {
      var lines = Stream.concat(one.says().stream(), one.brief().stream()).toList();
      return new Written(
          " " + Phrasing.plain(String.join(" ", lines)) + " ",
          Content.all(language, lines.stream(), Content::stems),
          Content.all(language, lines.stream(), Content::numbers));
    }
  }

  /**
   * @param take its lines, the seller's too, may be spoken of
   */
  OffTheCuff(Scenario scenario, Take take) {
    this.language = scenario.language();
    this.written =
        scenario.background().stream().map(one -> Written.of(scenario.language(), one)).toList();
    this.named =
        Content.all(
            language,
            Stream.of(
                    Secrets.given(scenario),
                    take.buyerLines().stream(),
                    take.sellerTurns().stream().map(Turn::text))
                .flatMap(lines -> lines),
            Content::stems);
  }

  /**
   * Whether a sentence says what the author wrote for anybody who asks, and puts no fact into it.
   */
  boolean tells(String sentence) {
    var words = Word.in(language, sentence).stream().filter(word -> !word.plain()).toList();
    var numbers = numbers(sentence);
    var names = Content.names(language, sentence);
    var small = Phrasing.of(language).held("small_numbers", sentence);
    var plain = " " + Phrasing.plain(sentence) + " ";
    return written.stream()
        .filter(one -> one.numbers().containsAll(numbers) && one.stems().containsAll(names))
        .filter(one -> small.stream().allMatch(few -> one.plain().contains(" " + few + " ")))
        .anyMatch(one -> one.plain().contains(plain) || tells(words, one.stems()));
  }

  private static boolean tells(List<Word> words, Set<String> stems) {
    var said = words.stream().mapToDouble(Word::weight).sum();
    var shared =
        words.stream().filter(word -> stems.contains(word.stem())).mapToDouble(Word::weight).sum();
    return said > 0 && shared >= TELLS * said;
  }

  /** Whether a sentence counts, be it in words: a number is never small. */
  boolean counts(String sentence) {
    return !numbers(sentence).isEmpty()
        || !Phrasing.of(language).held("small_numbers", sentence).isEmpty();
  }

  private Collection<String> numbers(String sentence) {
    return Content.numbers(language, sentence);
  }

  /** Whether a sentence names somebody or something that nobody has named. */
  boolean names(String sentence) {
    return !named.containsAll(Content.names(language, sentence))
        || Word.in(language, sentence).stream()
            .limit(1)
            .anyMatch(first -> first.weight() >= 1 && !named.contains(first.stem()));
  }
}
