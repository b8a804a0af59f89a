package dev.sparring.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sparring.coaching.Coach;
import dev.sparring.coaching.Coaching;
import dev.sparring.coaching.Focus;
import dev.sparring.rehearsal.Play;
import dev.sparring.scoring.Rubric;
import dev.sparring.scoring.Scorecard;
import dev.sparring.scoring.Scorecard.Checked;
import dev.sparring.scoring.Scoring;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "score",
    mixinStandardHelpOptions = true,
    description = {
      "Scores conversations. Reads JSON lines {\"id\": \"...\", \"opening\": \"...\",",
      "\"turns\": [{\"speaker\": \"seller\"|\"buyer\", \"text\": \"...\"}]} on standard input and writes one JSON line for each:",
      "signals, checks with their turns, strength and improvement."
    },
    footer = {
      "",
      "Turns are numbered by their place in the list, from 1. The opening is the buyer's first line; where it is not given,",
      "a buyer line that comes first is taken for it: it is no turn and no answer.",
      "A buyer turn may note what it told, asked or agreed to: \"told\": [{\"topic\": \"...\", \"depth\": \"says\"|\"more\"|\"brief\"}],",
      "\"asks\": number of a hard question from 0, \"agreed\": true. Where any turn does, the notes are believed throughout."
    })
final class ScoreCommand implements Callable<Integer> {
  @Mixin private Spoken spoken = new Spoken();

  @Option(
      names = "--rubric",
      paramLabel = "NAME",
      description = "The rubric to score by: the scenario's own, or discovery, if none is named.")
  private @Nullable String rubricName;

  @Option(
      names = "--seeds",
      paramLabel = "NUMBER",
      description =
          "Also say the seller's lines again to the scenario's buyer, under so many seeds (2 to 100),"
              + " and tell how far the score hangs on the wordings that the buyer chooses.")
  private @Nullable Integer seeds;

  @Override
  public Integer call() throws IOException {
    var play = spoken.play();
    var again = Optional.ofNullable(seeds).map(number -> Reseeded.of(play, number));
    var hearers = spoken.hearers();
    var rubric =
        Optional.ofNullable(rubricName)
            .map(name -> ScenarioFiles.rubric(name, spoken.language()))
            .orElseGet(spoken::rubric);
    return JsonLines.each(
        System.in,
        System.out,
        row -> {
          var json = answer(hearers, rubric, row);
          again.ifPresent(
              reseeded -> json.set("seeds", reseeded.score(hearers.ear(), rubric, row)));
          return json;
        });
  }

  static ObjectNode answer(Hearers hearers, Rubric rubric, ObjectNode row) {
    var play = hearers.play();
    var take = Transcript.take(hearers, row);
    var card = Scoring.score(take, play.map(Play::scenario), rubric, Set.of());
    var json = JsonLines.JSON.createObjectNode();
    json.set("id", row.path("id").isMissingNode() ? json.nullNode() : row.get("id"));
    var signals = json.putObject("signals");
    card.signals()
        .forEach(
            (name, measured) ->
                JsonLines.number(signals, name, OptionalDouble.of(measured.value())));
    var criteria = json.putObject("criteria");
    card.criteria().forEach(scored -> criteria.set(scored.id(), criterion(scored)));
    JsonLines.number(json, "overall", card.overall());
    var caps = json.putArray("caps");
    card.caps().forEach(cap -> caps.add(cap(cap)));
    var coaching = Coach.coach(play.map(Play::scenario), rubric, take, card, Focus.NONE);
    json.set("strength", coaching.strength().map(ScoreCommand::strength).orElse(null));
    json.set("improvement", coaching.improvement().map(ScoreCommand::improvement).orElse(null));
    return json;
  }

  private static ObjectNode cap(Scorecard.Capped cap) {
    var json =
        JsonLines.JSON
            .createObjectNode()
            .put("overall_at_most", cap.overallAtMost())
            .put("says", cap.says());
    turns(json.putArray("turns"), cap.turns());
    return json;
  }

  private static ObjectNode criterion(Scorecard.Scored scored) {
    var json = JsonLines.JSON.createObjectNode();
    JsonLines.number(json, "score", scored.score());
    var checks = json.putArray("checks");
    scored.checks().forEach(check -> checks.add(check(check)));
    return json;
  }

  private static ObjectNode check(Checked check) {
    var json = JsonLines.JSON.createObjectNode().put("id", check.id());
    switch (check.verdict()) {
      case MET -> json.put("met", true);
      case MISSED -> json.put("met", false);
      case NOT_JUDGED -> json.putNull("met");
    }
    turns(json.putArray("turns"), check.turns());
    return json;
  }

  private static void turns(ArrayNode array, List<Integer> turns) {
    turns.forEach(array::add);
  }

  private static ObjectNode strength(Coaching.Strength strength) {
    return JsonLines.JSON
        .createObjectNode()
        .put("criterion", strength.criterion())
        .put("about", strength.about().orElse(null))
        .put("turn", strength.turn())
        .put("quote", strength.quote())
        .put("text", strength.text());
  }

  private static ObjectNode improvement(Coaching.Improvement improvement) {
    return JsonLines.JSON
        .createObjectNode()
        .put("criterion", improvement.criterion())
        .put("check", improvement.check())
        .put("about", improvement.about().orElse(null))
        .put("turn", improvement.turn())
        .put("quote", improvement.quote())
        .put("text", improvement.text())
        .put("try", improvement.attempt());
  }
}
