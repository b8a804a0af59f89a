package dev.sparring.hearing;

import java.util.List;
import java.util.Optional;

/** A pattern of words, as a table writes it: see the head of en.yaml. */
record Phrase(Anchor anchor, List<Element> elements) {
  /** Where a phrase may begin. */
  enum Anchor {
    SENTENCE,
    CLAUSE,
    ANYWHERE
  }

  /** No place. */
  static final int NOWHERE = -1;

  /** A word without which it cannot stand anywhere. */
  Optional<Element.Word> required() {
    return elements.stream()
        .filter(Element.Word.class::isInstance)
        .map(Element.Word.class::cast)
        .filter(word -> !word.optional())
        .findFirst();
  }

  boolean mayBegin(Clause clause, int at) {
    return switch (anchor) {
      case SENTENCE -> at <= clause.opening();
      case CLAUSE -> clause.starts().get(at);
      case ANYWHERE -> true;
    };
  }

  /** The place after the last word of the match that begins at {@code at}, or {@link #NOWHERE}. */
  int match(Clause clause, int at) {
    return mayBegin(clause, at) ? match(clause, at, 0) : NOWHERE;
  }

  private int match(Clause clause, int at, int step) {
    if (step == elements.size()) {
      return at;
    }
    return switch (elements.get(step)) {
      case Element.Word word -> word(word, clause, at, step);
      case Element.Not not ->
          at < clause.size() && not.word().fits(clause.token(at))
              ? NOWHERE
              : match(clause, at, step + 1);
      case Element.Gap gap -> gap(gap, clause, at, step);
      case Element.End end ->
          at == clause.size() && (!end.marked() || clause.questionMark())
              ? match(clause, at, step + 1)
              : NOWHERE;
    };
  }

  private int word(Element.Word word, Clause clause, int at, int step) {
    if (at < clause.size() && word.fits(clause.token(at))) {
      int end = match(clause, at + 1, step + 1);
      if (end != NOWHERE) {
        return end;
      }
    }
    return word.optional() ? match(clause, at, step + 1) : NOWHERE;
  }

  private int gap(Element.Gap gap, Clause clause, int at, int step) {
    int last = Math.min(clause.size(), at + gap.most());
    for (int next = at + gap.least(); next <= last; next++) {
      int end = match(clause, next, step + 1);
      if (end != NOWHERE) {
        return end;
      }
    }
    return NOWHERE;
  }
}
