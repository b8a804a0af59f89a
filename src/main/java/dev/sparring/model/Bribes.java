package dev.sparring.model;

import dev.sparring.hearing.Language;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;

/**
 * Cuts out of a transcript what speaks to whoever judges it: {@code bribes.txt}. No seller says
 * such a thing to a buyer, and what a judge has not read cannot move it.
 */
final class Bribes {
  private static final String CUT = "(...)";
  private static final List<String> PHRASES =
      Prompts.read("bribes.txt")
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();

  private Bribes() {}

  static String cut(Language language, String text) {
    var sentences = BreakIterator.getSentenceInstance(Locale.of(language.code()));
    sentences.setText(text);
    var left = new StringBuilder();
    for (int from = sentences.first(), to = sentences.next();
        to != BreakIterator.DONE;
        from = to, to = sentences.next()) {
      var sentence = text.substring(from, to);
      left.append(isBribe(sentence) ? CUT + " " : sentence);
    }
    return unmarked(left.toString()).strip();
  }

  private static boolean isBribe(String sentence) {
    var words = " " + sentence.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ") + " ";
    return PHRASES.stream().anyMatch(phrase -> words.contains(" " + phrase + " "));
  }

  /** Nothing that could end the transcript or begin another one. */
  private static String unmarked(String text) {
    return text.replaceAll("[<>{}\\n]", " ");
  }
}
