package dev.sparring.buyer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.sparring.hearing.Language;
import dev.sparring.hearing.Tongues;
import dev.sparring.hearing.Word;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a text says, by its words.
 *
 * @param plain in small letters, without marks
 * @param sentences in plain words
 * @param stems of its words that are not plain
 * @param names stems of names in it
 * @param numbers in figures and in words
 * @param words as they tell a language from another
 */
record Content(
    String plain,
    List<String> sentences,
    Set<String> stems,
    Set<String> names,
    Set<String> numbers,
    Set<String> words) {
  /** More than the lines of the scenarios that are played at one time. */
  private static final int REMEMBERED = 8_000;

  private static final Pattern NAME = Pattern.compile("(?<=[\\p{Ll},;:] )\\p{Lu}[\\p{L}'’-]+");

  private static final Map<Language, Cache<String, Content>> KNOWN =
      Arrays.stream(Language.values())
          .collect(
              Collectors.toUnmodifiableMap(
                  Function.identity(),
                  any -> Caffeine.newBuilder().maximumSize(REMEMBERED).build()));

  /** Of a text that is met again: every reply of a take is held against the same lines. */
  static Content of(Language language, String text) {
    return Objects.requireNonNull(KNOWN.get(language)).get(text, any -> read(language, text));
  }

  private static Content read(Language language, String text) {
    var sentences =
        Sentencing.sentences(language, text).stream().map(Phrasing::plain).distinct().toList();
    return new Content(
        Phrasing.plain(text),
        sentences,
        stems(language, text),
        names(language, text),
        numbers(language, text),
        Tongues.words(text));
  }

  /** All that several texts say, in one of its parts. */
  static Set<String> all(
      Language language, Stream<String> texts, Function<Content, Set<String>> part) {
    var all = new HashSet<String>();
    texts.forEach(text -> all.addAll(part.apply(of(language, text))));
    return all;
  }

  static Set<String> names(Language language, String text) {
    return NAME.matcher(text)
        .results()
        .map(MatchResult::group)
        .flatMap(name -> stems(language, name).stream())
        .collect(Collectors.toSet());
  }

  static Set<String> numbers(Language language, String text) {
    var spelled = Phrasing.of(language).words("numbers");
    return Word.in(language, text).stream()
        .map(Word::text)
        .filter(word -> Character.isDigit(word.charAt(0)) || spelled.contains(word))
        .collect(Collectors.toSet());
  }

  private static Set<String> stems(Language language, String text) {
    return Word.in(language, text).stream()
        .filter(word -> !word.plain())
        .map(Word::stem)
        .collect(Collectors.toSet());
  }
}
