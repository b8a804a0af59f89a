package dev.sparring.coaching;

import dev.sparring.hearing.Ear;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What in an account could not stand in anybody's account of anything. Nothing here asks for the
 * words of a trade: a cook who names the table and what was shouted is as particular as a seller.
 *
 * @param moments when it was
 * @param acts what was done, by oneself or the other: "I put", "she turned"
 * @param quotes what was said, in its words
 * @param consequences what came of it
 * @param alternatives what would have been better
 * @param figures numbers, days, and names of people and places
 * @param behaviours ways of talking that are named, whoever did it
 * @param content the weight of the words that are not vague, each once, a rare one more
 * @param vague share of the words that are vague, 0 to 1
 */
record Particulars(
    int moments,
    int acts,
    int quotes,
    int consequences,
    int alternatives,
    int figures,
    int behaviours,
    double content,
    double vague) {
  private static final Pattern QUOTED = Pattern.compile("[\"“„»«][^\"“”„»«]{3,}[\"”“«»]");

  /** A capital inside a sentence; English writes "I" so, and all write what follows a quote so. */
  private static final Pattern NAME =
      Pattern.compile("(?<=[\\p{Ll}\\p{N},] )\\p{Lu}\\p{Ll}[\\p{L}-]+");

  private static final Pattern CLAUSE = Pattern.compile("[.!?;:\\n\"“”„»«]+");

  static Particulars of(Vocabulary vocabulary, List<String> words, String text) {
    var table = new Table(vocabulary);
    var vague = table.anyOf("vague");
    var telling = words.stream().filter(vague.negate()).toList();
    return new Particulars(
        table.count("moments", words),
        acts(table, text),
        (int) QUOTED.matcher(text).results().count() + table.count("quotes", words),
        table.count("consequences", words),
        table.count("alternatives", words),
        table.count("figures", words) + names(text) + (int) digits(words),
        table.count("behaviours", words),
        Ear.of(vocabulary.language()).content(String.join(" ", telling)),
        words.isEmpty() ? 0 : 1 - (double) telling.size() / words.size());
  }

  /** Moment, act, quote, consequence, alternative, figure: how many of the six there are. */
  int kinds() {
    return (int) kindsCounted().filter(count -> count > 0).count();
  }

  /** Their number in all. */
  int number() {
    return kindsCounted().mapToInt(Integer::intValue).sum();
  }

  private Stream<Integer> kindsCounted() {
    return Stream.of(moments, acts, quotes, consequences, alternatives, figures);
  }

  private static int names(String text) {
    return (int) NAME.matcher(text).results().map(found -> found.group()).distinct().count();
  }

  private static long digits(List<String> words) {
    return words.stream().filter(word -> Character.isDigit(word.charAt(0))).distinct().count();
  }

  private static int acts(Table table, String text) {
    return CLAUSE.splitAsStream(text).map(Vocabulary::words).mapToInt(table::acts).sum();
  }

  /** The section of a language's table that tells how people give an account. */
  private record Table(Vocabulary vocabulary) {
    int count(String kind, List<String> words) {
      return vocabulary.phrases("reflection", kind).in(words);
    }

    Predicate<String> anyOf(String kind) {
      var phrases = vocabulary.phrases("reflection", kind);
      return word -> phrases.standIn(List.of(word));
    }

    /** Words of the past beside whoever did it, or where a sentence leaves out the "I". */
    int acts(List<String> words) {
      var who = anyOf("self").or(anyOf("others"));
      var past = past();
      return (int)
          IntStream.range(0, words.size())
              .filter(at -> past.test(words.get(at)))
              .filter(at -> at == 0 || near(words, at).anyMatch(who))
              .count();
    }

    private Predicate<String> past() {
      var endings = vocabulary.list("reflection", "past_endings");
      Predicate<String> ends =
          word -> word.length() > 3 && endings.stream().anyMatch(word::endsWith);
      return anyOf("past").or(ends).and(anyOf("no_acts").negate());
    }

    private static Stream<String> near(List<String> words, int at) {
      return IntStream.of(at - 2, at - 1, at + 1)
          .filter(i -> i >= 0 && i < words.size())
          .mapToObj(words::get);
    }
  }
}
