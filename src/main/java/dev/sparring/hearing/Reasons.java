package dev.sparring.hearing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Tells which rules of the table hold in a line, sentence by sentence. */
record Reasons(LanguageTable table, Sentences sentences) {
  /** Of these only the first rule decides; all others add up. */
  private static final Set<String> DECIDED_BY_THE_FIRST = Set.of("asks");

  /** These cut a line into sentences and observe nothing. */
  private static final Set<String> NO_OBSERVATIONS = Set.of("openers", "breaks");

  List<Reason> in(String line) {
    return sentences.in(table.tokens(line)).stream().flatMap(this::in).toList();
  }

  private Stream<Reason> in(Clause clause) {
    return table.sections().entrySet().stream()
        .filter(section -> !NO_OBSERVATIONS.contains(section.getKey()))
        .sorted(Map.Entry.comparingByKey())
        .flatMap(section -> in(section.getKey(), section.getValue(), clause));
  }

  private static Stream<Reason> in(String section, Rules rules, Clause clause) {
    var matches =
        DECIDED_BY_THE_FIRST.contains(section)
            ? rules.first(clause).stream()
            : rules.all(clause).stream();
    return matches.map(match -> reason(section, match, clause));
  }

  private static Reason reason(String section, Match match, Clause clause) {
    int last = Math.max(match.from(), match.to() - 1);
    return new Reason(
        section, match.rule().name(), clause.token(match.from()).from(), clause.token(last).to());
  }
}
