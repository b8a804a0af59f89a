package dev.sparring.coaching;

import java.util.regex.Pattern;

/**
 * Fills {@code {then}} and {@code {now}} with numbers in words, and {@code {now:answer|answers}}
 * with a number and its noun.
 */
record Counted(Vocabulary vocabulary) {
  private static final Pattern PLACE = Pattern.compile("\\{(then|now)(?::([^|}]*)\\|([^}]*))?}");

  String fill(String template, long then, long now) {
    return PLACE
        .matcher(template)
        .replaceAll(
            place -> {
              long number = place.group(1).equals("now") ? now : then;
              var noun = number == 1 ? place.group(2) : place.group(3);
              return noun == null ? number(number) : withNoun(number, noun);
            });
  }

  private String withNoun(long number, String noun) {
    var none = vocabulary.text("numbers", "no").orElseThrow();
    return (number == 0 ? none : number(number)) + " " + noun;
  }

  /** In words up to twelve, in figures beyond. */
  private String number(long number) {
    var words = vocabulary.list("numbers", "words");
    return number < words.size() ? words.get((int) number) : Long.toString(number);
  }
}
