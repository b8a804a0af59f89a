package dev.sparring.buyer;

import dev.sparring.hearing.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Cuts a text that comes in pieces into sentences, each as soon as its last mark has come: nobody
 * waits for what follows it.
 */
public final class Sentencing {
  private static final String ENDS = ".!?…";

  /** What may stand between a sentence's last mark and the next one's first letter. */
  private static final String CLOSES = ".!?…\"'”’»)";

  private final Set<String> abbreviations;
  private final StringBuilder open = new StringBuilder();

  public Sentencing(Language language) {
    abbreviations = Phrasing.of(language).words("abbreviations");
  }

  static List<String> sentences(Language language, String text) {
    var cutting = new Sentencing(language);
    var sentences = new ArrayList<>(cutting.hear(text));
    cutting.rest().ifPresent(sentences::add);
    return sentences;
  }

  /** The sentences that this piece has brought to their end. */
  public List<String> hear(String piece) {
    var ended = new ArrayList<String>();
    piece
        .codePoints()
        .forEach(
            c -> {
              take(c);
              if (ends(c)) {
                rest().ifPresent(ended::add);
              }
            });
    return ended;
  }

  /** What came after the last sentence that was ended; empty if nothing did. */
  public Optional<String> rest() {
    var sentence = open.toString().strip();
    open.setLength(0);
    return sentence.isEmpty() ? Optional.empty() : Optional.of(sentence);
  }

  private void take(int c) {
    var strays = open.isEmpty() && (Character.isWhitespace(c) || CLOSES.indexOf(c) >= 0);
    if (!strays) {
      open.appendCodePoint(c);
    }
  }

  private boolean ends(int c) {
    if (c == '\n') {
      return true;
    }
    return ENDS.indexOf(c) >= 0 && (c != '.' || !isInsideAWord());
  }

  /** After an initial, a figure or an abbreviation, a stop may be followed by more of it. */
  private boolean isInsideAWord() {
    if (open.isEmpty()) {
      return false;
    }
    int from = open.length() - 1;
    while (from > 0 && !Character.isWhitespace(open.charAt(from - 1))) {
      from--;
    }
    var word = open.substring(from, open.length() - 1);
    return word.length() < 2
        || Character.isDigit(word.charAt(word.length() - 1))
        || word.indexOf('.') >= 0
        || abbreviations.contains(Phrasing.plain(word));
  }
}
