package dev.sparring.hearing;

import java.util.BitSet;
import java.util.Set;

/** One step of a phrase. */
sealed interface Element {
  /**
   * One word out of a set.
   *
   * @param ids the words, by their numbers in the lexicon
   * @param endings the endings, one bit each
   * @param stems the stems
   * @param optional whether the word may be missing
   */
  record Word(BitSet ids, long endings, Set<String> stems, boolean optional) implements Element {
    boolean fits(Token token) {
      var known = token.known();
      return ids.get(known.id())
          || (endings & known.endings()) != 0
          || (!stems.isEmpty() && stems.contains(known.stem()));
    }
  }

  /** No word of this set may stand here. */
  record Not(Word word) implements Element {}

  /** Any words, at most so many. */
  record Gap(int least, int most) implements Element {}

  /** The sentence ends here, with a question mark if {@code marked}. */
  record End(boolean marked) implements Element {}
}
