package dev.sparring.hearing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Cuts a line into sentences: at its marks, and, since speech has none, where the table says that a
 * new sentence can only begin ("... and how do you").
 */
record Sentences(LanguageTable table, Rules breaks, Rules openers, Rules asks) {
  /** A sentence is not cut before so many words have been said: "well, how do you ..." is one. */
  private static final int LEAST = 3;

  static Sentences of(LanguageTable table) {
    return new Sentences(table, table.rules("breaks"), table.rules("openers"), table.rules("asks"));
  }

  List<Clause> in(List<Token> tokens) {
    var clauses = new ArrayList<Clause>();
    int from = 0;
    for (int at = 0; at < tokens.size(); at++) {
      if (ends(tokens, at)) {
        cut(tokens.subList(from, at + 1), clauses);
        from = at + 1;
      }
    }
    cut(tokens.subList(from, tokens.size()), clauses);
    return clauses;
  }

  private static boolean ends(List<Token> tokens, int at) {
    var token = tokens.get(at);
    return switch (token.after()) {
      case '?' -> true;
      case '.' -> token.word().length() > 1 || Character.isDigit(token.word().charAt(0));
      default -> false;
    };
  }

  private void cut(List<Token> tokens, List<Clause> clauses) {
    if (tokens.isEmpty()) {
      return;
    }
    var whole = clause(tokens);
    int from = 0;
    for (int at = whole.opening() + 1; at < tokens.size(); at++) {
      if (begins(whole, from, at)) {
        clauses.add(clause(tokens.subList(from, at)));
        from = at;
      }
    }
    clauses.add(from == 0 ? whole : clause(tokens.subList(from, tokens.size())));
  }

  private boolean begins(Clause whole, int from, int at) {
    var last = whole.token(at - 1);
    return last.after() == ':'
        ? isQuestion(whole.tokens().subList(at, whole.size()))
        : at - from >= LEAST && mayBreak(last) && breaks.at(whole, at).isPresent();
  }

  /** "One thing: what does it cost?", and not "One thing: if it breaks, you get another." */
  private boolean isQuestion(List<Token> tokens) {
    var clause = clause(tokens);
    return !clause.stopped()
        && asks.first(clause).filter(match -> !match.rule().means().equals("nothing")).isPresent();
  }

  /** After "tell me", "see" or "about" a question is part of what is said. */
  private boolean mayBreak(Token last) {
    return !table.holders().fits(last);
  }

  Clause clause(List<Token> tokens) {
    int opening = afterFillers(tokens, 0);
    var starts = new BitSet();
    starts.set(0, opening + 1);
    for (int at = opening + 1; at < tokens.size(); at++) {
      if (tokens.get(at - 1).endsClause() || table.joiners().fits(tokens.get(at - 1))) {
        int begins = afterFillers(tokens, at);
        starts.set(at, begins + 1);
        at = begins;
      }
    }
    return new Clause(tokens, opening, starts);
  }

  private int afterFillers(List<Token> tokens, int from) {
    var words = new Clause(tokens, tokens.size(), new BitSet());
    int at = from;
    for (int next = after(words, at); next > at; next = after(words, at)) {
      at = next;
    }
    return Math.min(at, tokens.size() - 1);
  }

  private int after(Clause words, int at) {
    return openers.at(words, at).map(Match::to).orElse(stutters(words, at) ? at + 1 : at);
  }

  /** "How how do you": whoever begins again means the second one. */
  private static boolean stutters(Clause words, int at) {
    return at + 1 < words.size() && words.token(at).word().equals(words.token(at + 1).word());
  }
}
