package dev.sparring.coaching;

import java.util.regex.Pattern;

/**
 * Fills {@code {then}} and {@code {now}} with numbers in words, and {@code {now:# answer|#
 * answers}} with the form for one or for other numbers, in which {@code #} is the number.
 */
record Counted(Vocabulary vocabulary) {
  private static final Pattern PLACE = Pattern.compile("\\{(then|now)(?::([^|}]*)\\|([^}]*))?}");

  String fill(String template, long then, long now) {
    return PLACE
        .matcher(template)
        .replaceAll(
            place -> {
              long number = place.group(1).equals("now") ? now : then;
              var form = number == 1 ? place.group(2) : place.group(3);
              return form == null ? number(number) : form.replace("#", beforeNoun(number));
            });
  }

  private String beforeNoun(long number) {
    return number == 0 ? vocabulary.text("numbers", "no").orElseThrow() : number(number);
  }

  /** In words up to twelve, in figures beyond. */
  private String number(long number) {
    var words = vocabulary.list("numbers", "words");
    return number < words.size() ? words.get((int) number) : Long.toString(number);
  }
}
