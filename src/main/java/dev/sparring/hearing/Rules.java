package dev.sparring.hearing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** One section of a table: rules in order, the first that holds comes first. */
final class Rules {
  private final List<Rule> rules;
  private final Candidates candidates;

  Rules(List<Rule> rules) {
    this.rules = List.copyOf(rules);
    this.candidates =
        new Candidates(rules.stream().flatMap(rule -> rule.phrases().stream()).toList());
  }

  List<Rule> rules() {
    return rules;
  }

  Optional<Match> first(Clause clause) {
    var matches = matches(clause, 1);
    return matches.isEmpty() ? Optional.empty() : Optional.of(matches.getFirst());
  }

  List<Match> all(Clause clause) {
    return matches(clause, rules.size());
  }

  /** The first rules that hold, in order. */
  private List<Match> matches(Clause clause, int most) {
    var may = candidates.in(clause);
    var matches = new ArrayList<Match>();
    int number = 0;
    for (var rule : rules) {
      match(rule, clause, may, number).ifPresent(matches::add);
      if (matches.size() == most) {
        break;
      }
      number += rule.phrases().size();
    }
    return matches;
  }

  boolean hold(Clause clause) {
    return first(clause).isPresent();
  }

  /**
   * The rules that hold, added up as independent reasons: {@code before} for none, never above 1.
   *
   * @param before the strength without any rule, from 0 to 1
   */
  double strength(Clause clause, double before) {
    double doubt = 1 - before;
    double against = 1;
    for (var match : all(clause)) {
      double weight = match.rule().weight();
      doubt *= 1 - Math.max(0, weight);
      against *= 1 + Math.min(0, weight);
    }
    return (1 - doubt) * against;
  }

  /** The first rule that begins right at this place. */
  Optional<Match> at(Clause clause, int at) {
    for (var rule : rules) {
      for (var phrase : rule.phrases()) {
        int end = phrase.match(clause, at);
        if (end != Phrase.NOWHERE) {
          return Optional.of(new Match(rule, at, end));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * @param may the phrases worth looking for
   * @param first the number of the rule's first phrase
   */
  private static Optional<Match> match(Rule rule, Clause clause, BitSet may, int first) {
    if (!rule.mayHold(clause)) {
      return Optional.empty();
    }
    int end = first + rule.phrases().size();
    for (int n = may.nextSetBit(first); n >= 0 && n < end; n = may.nextSetBit(n + 1)) {
      var match = match(rule, rule.phrases().get(n - first), clause);
      if (match.isPresent()) {
        return match;
      }
    }
    return Optional.empty();
  }

  private static Optional<Match> match(Rule rule, Phrase phrase, Clause clause) {
    for (int at = 0; at < clause.size(); at++) {
      int end = phrase.match(clause, at);
      if (end != Phrase.NOWHERE) {
        return Optional.of(new Match(rule, at, end));
      }
    }
    return Optional.empty();
  }
}
