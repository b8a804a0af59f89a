package dev.sparring.proof;

import dev.sparring.rehearsal.Play;
import dev.sparring.scoring.Scorecard;
import dev.sparring.scoring.Scorecard.Verdict;
import dev.sparring.scoring.Scoring;
import java.util.DoubleSummaryStatistics;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;

/**
 * What the same lines score where the buyer chooses other wordings: said again under the seeds from
 * 0 on.
 *
 * @param overall of the plays in which there was enough to judge
 * @param differs how often a check was met, missed and not judged, as {@code criterion.check}; only
 *     those that are not the same under all seeds
 */
public record Seeds(DoubleSummaryStatistics overall, Map<String, Map<Verdict, Integer>> differs) {

  /**
   * @param says the seller's lines, until they are all said or the buyer ends the take
   * @param seeds how many
   */
  public static Seeds of(Play play, List<String> says, int seeds) {
    var cards = LongStream.range(0, seeds).mapToObj(seed -> card(play, seed, says)).toList();
    var overall =
        cards.stream().flatMapToDouble(card -> card.overall().stream()).summaryStatistics();
    var verdicts = new TreeMap<String, Map<Verdict, Integer>>();
    cards.forEach(card -> count(card, verdicts));
    verdicts.values().removeIf(counts -> counts.size() == 1);
    return new Seeds(overall, verdicts);
  }

  private static Scorecard card(Play play, long seed, List<String> says) {
    var take = Playthrough.of(play, seed, says);
    return Scoring.score(take, Optional.of(play.scenario()), play.rubric(), Set.of());
  }

  private static void count(Scorecard card, Map<String, Map<Verdict, Integer>> verdicts) {
    for (var criterion : card.criteria()) {
      for (var check : criterion.checks()) {
        verdicts
            .computeIfAbsent(criterion.id() + "." + check.id(), id -> new EnumMap<>(Verdict.class))
            .merge(check.verdict(), 1, Integer::sum);
      }
    }
  }
}
