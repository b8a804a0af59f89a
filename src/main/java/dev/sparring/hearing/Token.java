package dev.sparring.hearing;

/**
 * One word as it was heard.
 *
 * @param word in small letters, apostrophes straight
 * @param known what the table knows of it
 * @param from index of its first UTF-16 char in the line
 * @param to index after its last one
 * @param after the punctuation between this word and the next, a blank if there is none
 * @param part whether it is a later piece of a contraction ("'s"), no word of its own
 */
record Token(String word, Known known, int from, int to, char after, boolean part) {
  String stem() {
    return known.stem();
  }

  double weight() {
    return known.weight();
  }

  boolean plain() {
    return known.plain();
  }

  boolean endsClause() {
    return after != ' ';
  }

  Token followedBy(char mark) {
    return new Token(word, known, from, to, mark, part);
  }
}
