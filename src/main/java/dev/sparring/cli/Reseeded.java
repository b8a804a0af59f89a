package dev.sparring.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sparring.hearing.Ear;
import dev.sparring.proof.Seeds;
import dev.sparring.rehearsal.Play;
import dev.sparring.scoring.Rubric;
import dev.sparring.scoring.Scorecard.Verdict;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a conversation's seller lines score when the scenario's buyer answers them anew. */
record Reseeded(Play play, int number) {
  private static final int LEAST = 2;
  private static final int MOST = 100;

  /**
   * @param number of seeds
   * @throws Stop if there is no scenario, or the number is out of bounds
   */
  static Reseeded of(Optional<Play> play, int number) {
    if (play.isEmpty()) {
      throw new Stop(2, Words.ofMachine().say("seeds.no-scenario"));
    }
    if (number < LEAST || number > MOST) {
      throw new Stop(2, Words.ofMachine().say("seeds.number", LEAST, MOST));
    }
    return new Reseeded(play.get(), number);
  }

  ObjectNode score(Ear ear, Rubric rubric, ObjectNode row) {
    var heard = new Play(play.scenario(), rubric, ear, play.files());
    var seeds = Seeds.of(heard, Transcript.says(row), number);
    var json = JsonLines.JSON.createObjectNode().put("n", number);
    json.set("overall", overall(seeds));
    var differs = json.putObject("differs");
    seeds.differs().forEach((check, verdicts) -> differs.set(check, counts(verdicts)));
    return json;
  }

  /** Nulls where no play was enough to judge. */
  private static ObjectNode overall(Seeds seeds) {
    var overall = seeds.overall();
    var json = JsonLines.JSON.createObjectNode();
    return overall.getCount() == 0
        ? json.putNull("min").putNull("max").putNull("mean")
        : json.put("min", overall.getMin())
            .put("max", overall.getMax())
            .put("mean", Math.round(100 * overall.getAverage()) / 100.0);
  }

  private static ObjectNode counts(Map<Verdict, Integer> verdicts) {
    var json = JsonLines.JSON.createObjectNode();
    for (var verdict : Verdict.values()) {
      json.put(verdict.name().toLowerCase(Locale.ROOT), verdicts.getOrDefault(verdict, 0));
    }
    return json;
  }
}
