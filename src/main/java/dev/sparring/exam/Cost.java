package dev.sparring.exam;

import dev.sparring.buyer.Consulted;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What it took to ask a model many times. */
final class Cost {
  private final List<Duration> took = new ArrayList<>();
  private final Map<String, Integer> failures = new TreeMap<>();
  private long in;
  private long out;

  void add(Consulted consulted) {
    took.add(consulted.took());
    in += consulted.tokensIn();
    out += consulted.tokensOut();
  }

  void add(Consulted.Failed failed) {
    add(failed.consulted());
    failures.merge(failed.why(), 1, Integer::sum);
  }

  /** How many answers took longer. */
  long longerThan(Duration limit) {
    return took.stream().filter(one -> one.compareTo(limit) > 0).count();
  }

  int calls() {
    return took.size();
  }

  int failed() {
    return failures.values().stream().mapToInt(Integer::intValue).sum();
  }

  private Duration median() {
    var sorted = took.stream().sorted().toList();
    return sorted.isEmpty() ? Duration.ZERO : sorted.get(sorted.size() / 2);
  }

  /** As the end of a sentence's paragraph. */
  @Override
  public String toString() {
    var failed = failures.isEmpty() ? "" : " Without an answer: " + failures + ".";
    return "Median %d ms; %,d tokens sent, %,d received.%s"
        .formatted(median().toMillis(), in, out, failed);
  }
}
