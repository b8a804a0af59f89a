package dev.sparring.hearing;

/**
 * Points that end no sentence: after what is shortened ("nr. 4", "bl.a."), and after a number in
 * its order ("14. juni").
 *
 * @param titles shortened words that something always follows: "mr", "nr", "kl"
 * @param shortened other shortened words, which may end a sentence, too: "osv", "etc"
 * @param months their names
 */
record Points(Element.Word titles, Element.Word shortened, Element.Word months, Lexicon lexicon) {
  /** A longer word was written without the blank after its point, and ends. */
  private static final int LONGEST_PIECE = 3;

  /** There are no more days in a month, and hardly more floors. */
  private static final int LAST_DAY = 31;

  static Points of(Phrases phrases, Lexicon lexicon) {
    return new Points(
        phrases.word("<title>", false),
        phrases.word("<shortened>", false),
        phrases.word("<month>", false),
        lexicon);
  }

  /**
   * @param at the place of the point
   * @param last the word before it
   */
  boolean endsNothing(String line, int at, Token last) {
    int next = at + 1;
    while (next < line.length() && line.charAt(next) == ' ') {
      next++;
    }
    if (last.to() != at || next == line.length() || !Letters.isWord(line.codePointAt(next))) {
      return false;
    }
    boolean goesOn = !Character.isUpperCase(line.codePointAt(next));
    return titles.fits(last)
        || (goesOn && next == at + 1 && last.word().length() <= LONGEST_PIECE)
        || (goesOn && shortened.fits(last))
        || isNumbered(line.charAt(next), last.word())
        || (isOrdinal(last.word()) && counts(line, next, goesOn));
  }

  /** "No. 4". */
  private static boolean isNumbered(char next, String word) {
    return word.length() == 2 && Character.isDigit(next) && Character.isLetter(word.charAt(0));
  }

  private static boolean isOrdinal(String word) {
    return word.length() <= 2
        && word.chars().allMatch(Character::isDigit)
        && Integer.parseInt(word) <= LAST_DAY;
  }

  /** "14. juni", "3. etasje" and no "40. og dere". */
  private boolean counts(String line, int from, boolean goesOn) {
    var word = Letters.small(line, from, Letters.endOfWord(line, from));
    return months.ids().get(lexicon.known(word))
        || (goesOn && !Character.isDigit(line.charAt(from)) && !lexicon.isPlain(word));
  }
}
