package dev.sparring.scoring;

import dev.sparring.buyer.Take;
import dev.sparring.scenario.Scenario;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How far a criterion's score varies with the judge's reads.
 *
 * @param least of the scores that the reads alone would give, 1 to 5
 * @param most of them
 */
public record Spread(double least, double most) {
  /** By criterion; empty where there were fewer than two reads, or all say the same. */
  public static Map<String, Spread> of(
      Take take,
      Optional<Scenario> scenario,
      Rubric rubric,
      Set<String> misheard,
      Judgement judgement) {
    var spreads = new HashMap<String, Spread>();
    IntStream.range(0, judgement.reads().size())
        .mapToObj(i -> Scoring.score(take, scenario, rubric, misheard, judgement.only(i)))
        .flatMap(card -> card.criteria().stream())
        .filter(scored -> scored.score().isPresent())
        .forEach(
            scored -> {
              double score = scored.score().orElseThrow();
              spreads.merge(scored.id(), new Spread(score, score), Spread::and);
            });
    spreads.values().removeIf(spread -> spread.least() == spread.most());
    return Map.copyOf(spreads);
  }

  private Spread and(Spread other) {
    return new Spread(Math.min(least, other.least), Math.max(most, other.most));
  }
}
