package dev.sparring.hearing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One section of a table: rules in order, the first that holds comes first. */
record Rules(List<Rule> rules) {
  Rules {
    rules = List.copyOf(rules);
  }

  Optional<Match> first(Clause clause) {
    for (var rule : rules) {
      var match = match(rule, clause);
      if (match.isPresent()) {
        return match;
      }
    }
    return Optional.empty();
  }

  List<Match> all(Clause clause) {
    var matches = new ArrayList<Match>();
    for (var rule : rules) {
      match(rule, clause).ifPresent(matches::add);
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

  private static Optional<Match> match(Rule rule, Clause clause) {
    if (clause.stopped() && !rule.stopped()) {
      return Optional.empty();
    }
    for (var phrase : rule.phrases()) {
      for (int at = 0; at < clause.size(); at++) {
        int end = phrase.match(clause, at);
        if (end != Phrase.NOWHERE) {
          return Optional.of(new Match(rule, at, end));
        }
      }
    }
    return Optional.empty();
  }
}
