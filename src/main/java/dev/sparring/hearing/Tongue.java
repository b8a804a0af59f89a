package dev.sparring.hearing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How likely words are in one language: by the words of its lines, and for words that are not among
 * them by the runs of up to three letters that its words are made of.
 */
final class Tongue {
  static final Pattern WORD = Pattern.compile("\\p{L}+(?:['’]\\p{L}+)*");

  /** The share of a talk's words that stand in the lines; the rest is spelled letter by letter. */
  private static final double MET = 0.85;

  /** By how many sightings a shorter run of letters is believed beside a longer one. */
  private static final double BELIEF = 5;

  /** More letters than any of these languages has. */
  private static final double LETTERS = 40;

  private static final double UNSEEN = 0.5;

  private final Map<String, Integer> words = new HashMap<>();
  private final Map<String, Integer> runs = new HashMap<>();
  private final Map<String, Integer> begun = new HashMap<>();
  private int count;

  Tongue(List<String> lines) {
    lines.forEach(line -> WORD.matcher(line).results().forEach(word -> add(small(word.group()))));
    words.keySet().forEach(this::spell);
  }

  /** As words are compared. */
  static String small(String word) {
    return Letters.small(word, 0, word.length());
  }

  private void add(String word) {
    words.merge(word, 1, Integer::sum);
    count++;
  }

  private void spell(String word) {
    var framed = framed(word);
    for (int end = 2; end <= framed.length(); end++) {
      for (int from = Math.max(0, end - 3); from < end; from++) {
        runs.merge(framed.substring(from, end), 1, Integer::sum);
        begun.merge(framed.substring(from, end - 1), 1, Integer::sum);
      }
    }
  }

  private static String framed(String word) {
    return "<" + word + ">";
  }

  boolean knows(String word) {
    return words.containsKey(word);
  }

  /** The natural logarithm of a word's likelihood. */
  double likelihood(String word) {
    double met = MET * words.getOrDefault(word, 0) / count;
    return Math.log(met + (1 - MET) * Math.exp(spelled(word)));
  }

  /** The natural logarithm of how likely a word's letters follow each other. */
  double spelled(String word) {
    var framed = framed(word);
    double sum = 0;
    for (int end = 2; end <= framed.length(); end++) {
      sum += Math.log(likely(framed, end));
    }
    return sum;
  }

  /** How likely the letter before {@code end} is after the two before it. */
  private double likely(String framed, int end) {
    double likely =
        (runs.getOrDefault(framed.substring(end - 1, end), 0) + UNSEEN)
            / (begun.getOrDefault("", 0) + LETTERS);
    for (int from = end - 2; from >= Math.max(0, end - 3); from--) {
      likely =
          (runs.getOrDefault(framed.substring(from, end), 0) + BELIEF * likely)
              / (begun.getOrDefault(framed.substring(from, end - 1), 0) + BELIEF);
    }
    return likely;
  }
}
