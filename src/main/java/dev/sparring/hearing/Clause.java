package dev.sparring.hearing;

import java.util.BitSet;
import java.util.List;

/**
 * One sentence's words, with the places where it begins to say something.
 *
 * @param opening the place of the first word after fillers ("well, so ...")
 * @param starts every place where a part of the sentence begins
 */
record Clause(List<Token> tokens, int opening, BitSet starts) {
  int size() {
    return tokens.size();
  }

  Token token(int at) {
    return tokens.get(at);
  }

  /** Words as a reader counts them: a contraction is one. */
  int words() {
    return (int) tokens.stream().filter(token -> !token.part()).count();
  }

  boolean questionMark() {
    return !tokens.isEmpty() && tokens.getLast().after() == '?';
  }

  /** Whether it was written with a full stop: whoever types one hardly means a question. */
  boolean stopped() {
    return !tokens.isEmpty() && tokens.getLast().after() == '.';
  }
}
