package dev.sparring.hearing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Cuts a line into words, in any script. Contractions come apart, so that "what's" is heard as
 * "what is"; spellings of speech ("dont", "gonna") are heard as what they stand for.
 *
 * @param contractions endings that are a word of their own: "'s", "n't"
 * @param spellings for a word as it is typed, the words it stands for
 * @param points which points end no sentence
 */
record Tokenizer(
    Lexicon lexicon,
    List<String> contractions,
    Map<String, List<String>> spellings,
    Points points) {
  /** What stands behind an apostrophe is no longer: "'re", "'ve". */
  private static final int LONGEST_PIECE = 2;

  List<Token> tokens(String line) {
    var tokens = new ArrayList<Token>();
    int at = 0;
    while (at < line.length()) {
      if (isWord(line, at)) {
        int end = Letters.endOfWord(line, at);
        add(line, at, end, tokens);
        at = end;
      } else {
        note(line, at, tokens);
        at++;
      }
    }
    return tokens;
  }

  private static boolean isWord(String line, int at) {
    return Letters.isWord(line.codePointAt(at));
  }

  /** The strongest mark after a word is kept: a question mark above a stop above a comma. */
  private void note(String line, int at, List<Token> tokens) {
    char kind = Letters.mark(line, at);
    if (tokens.isEmpty() || Letters.rank(kind) <= Letters.rank(tokens.getLast().after())) {
      return;
    }
    if (line.charAt(at) == '.' && points.endsNothing(line, at, tokens.getLast())) {
      return;
    }
    var last = tokens.removeLast();
    tokens.add(last.followedBy(kind));
  }

  private void add(String line, int from, int to, List<Token> tokens) {
    var word = Letters.small(line, from, to);
    if (lostItsApostrophe(word, from, tokens)) {
      var first = tokens.removeLast();
      addPieces(first.word() + "'" + word, first.from(), to, tokens);
    } else {
      addPieces(word, from, to, tokens);
    }
  }

  /** "don t", "what s": transcripts often hold a blank where an apostrophe was. */
  private boolean lostItsApostrophe(String word, int from, List<Token> tokens) {
    if (word.length() > LONGEST_PIECE || tokens.isEmpty() || tokens.getLast().to() != from - 1) {
      return false;
    }
    var whole = tokens.getLast().word() + "'" + word;
    var ending = ending(whole);
    return spellings.containsKey(whole)
        || (!ending.isEmpty()
            && lexicon.isPlain(whole.substring(0, whole.length() - ending.length())));
  }

  private void addPieces(String word, int from, int to, List<Token> tokens) {
    var spelled = spellings.get(word);
    if (spelled != null) {
      boolean part = false;
      for (var piece : spelled) {
        tokens.add(new Token(piece, lexicon.of(piece), from, to, ' ', part));
        part = true;
      }
      return;
    }
    var ending = ending(word);
    int cut = to - ending.length();
    var stem = word.substring(0, word.length() - ending.length());
    tokens.add(new Token(stem, lexicon.of(stem), from, cut, ' ', false));
    if (!ending.isEmpty()) {
      tokens.add(new Token(ending, lexicon.of(ending), cut, to, ' ', true));
    }
  }

  private String ending(String word) {
    if (word.indexOf('\'') < 0) {
      return "";
    }
    for (var ending : contractions) {
      if (word.length() > ending.length() && word.endsWith(ending)) {
        return ending;
      }
    }
    return "";
  }
}
