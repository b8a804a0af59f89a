package dev.sparring.coaching;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Fills {@code {then}} and {@code {now}} with numbers in words, and {@code {now:# answer|#
 * answers|no answer}} with the form for one, for other numbers or for none, in which {@code #} is
 * the number.
 *
 * @param words the first numbers, from none on
 */
record Counted(Vocabulary vocabulary, List<String> words) {
  private static final Pattern PLACE =
      Pattern.compile("\\{(then|now)(?::([^|}]*)\\|([^|}]*)(?:\\|([^}]*))?)?}");

  /** In words up to twelve, in figures beyond. */
  static Counted numbers(Vocabulary vocabulary) {
    return new Counted(vocabulary, vocabulary.list("numbers", "words"));
  }

  /** Places of {@link Part}, as a part of a whole. */
  static Counted parts(Vocabulary vocabulary) {
    return new Counted(vocabulary, vocabulary.list("numbers", "parts"));
  }

  String fill(String template, long then, long now) {
    return PLACE
        .matcher(template)
        .replaceAll(place -> filled(place, place.group(1).equals("now") ? now : then));
  }

  private String filled(MatchResult place, long number) {
    if (place.group(2) == null) {
      return number(number);
    }
    if (number == 0 && place.group(4) != null) {
      return place.group(4);
    }
    return (number == 1 ? place.group(2) : place.group(3)).replace("#", beforeNoun(number));
  }

  private String beforeNoun(long number) {
    return number == 0 ? vocabulary.text("numbers", "no").orElseThrow() : number(number);
  }

  private String number(long number) {
    return number < words.size() ? words.get((int) number) : Long.toString(number);
  }
}
