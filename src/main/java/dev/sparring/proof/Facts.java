package dev.sparring.proof;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What in a line may be a fact: numbers, names and long words. */
final class Facts {
  /** In letters. */
  private static final int LONG = 7;

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’-]*|\\d[\\d.,:]*\\d|\\d");
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,:]*\\d");
  private static final Pattern NAME = Pattern.compile("(?<=[\\p{Ll},;] )\\p{Lu}\\p{L}+");

  private Facts() {}

  /** All words and numbers of a line, without capitals. */
  static Set<String> words(String line) {
    return all(WORD, line);
  }

  /** All words and numbers of these lines, without capitals. */
  static Set<String> words(Collection<String> lines) {
    return lines.stream()
        .flatMap(line -> words(line).stream())
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** The names and the numbers of an answer. */
  static Set<String> namesAndNumbers(List<String> wordings) {
    var facts = new HashSet<String>();
    for (var line : wordings) {
      facts.addAll(all(NUMBER, line));
      facts.addAll(all(NAME, line));
    }
    return facts;
  }

  /** The facts of an answer, given in several wordings or in one. */
  static Set<String> in(List<String> wordings) {
    var facts = namesAndNumbers(wordings);
    wordings.stream()
        .map(Facts::words)
        .reduce(Facts::both)
        .ifPresent(always -> always.stream().filter(w -> w.length() >= LONG).forEach(facts::add));
    return facts;
  }

  private static Set<String> both(Set<String> one, Set<String> other) {
    return one.stream().filter(other::contains).collect(Collectors.toSet());
  }

  private static Set<String> all(Pattern pattern, String line) {
    return pattern
        .matcher(line)
        .results()
        .map(found -> found.group().toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }
}
