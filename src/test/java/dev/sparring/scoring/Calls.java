package dev.sparring.scoring;

import dev.sparring.buyer.Ended;
import dev.sparring.buyer.Exchange;
import dev.sparring.buyer.MindState;
import dev.sparring.buyer.Script;
import dev.sparring.buyer.Take;
import dev.sparring.buyer.Turn;
import dev.sparring.hearing.Ear;
import dev.sparring.hearing.Language;
import dev.sparring.hearing.Line;
import dev.sparring.hearing.Remark;
import dev.sparring.rehearsal.Play;
import dev.sparring.scenario.Folder;
import dev.sparring.scenario.Scenario;
import dev.sparring.scenario.Scenarios;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Real calls for tests: heard, decided and said by the real parts. */
public final class Calls {
  private static final Folder FOLDER = new Folder(Path.of("scenarios"));
  private static final long SEED = 7;

  private Calls() {}

  public static Rubric rubric(String name) {
    var reading = Rubrics.read(FOLDER, name, Language.EN);
    return reading.value().orElseThrow(() -> new AssertionError(reading.problems().toString()));
  }

  public static Scenario scenario(String id) {
    var reading = Scenarios.read(FOLDER, id, Language.EN);
    return reading.value().orElseThrow(() -> new AssertionError(reading.problems().toString()));
  }

  /** The lines of one of the scenario's own tests. */
  public static List<String> lines(Scenario scenario, String test) {
    return scenario.tests().stream()
        .filter(found -> found.name().equals(test))
        .findFirst()
        .orElseThrow()
        .says();
  }

  public static Take play(Scenario scenario, int number, List<String> lines) {
    var ear = ear(scenario);
    var spoken = new ArrayList<String>();
    spoken.add(Script.opening(scenario, SEED, number, spoken));
    var take = new Take(number, spoken.getFirst(), List.of(), Optional.empty());
    for (var line : lines) {
      if (!take.state().over()) {
        take = take.with(Exchange.hear(scenario, ear, take, line));
        var answer = Exchange.answer(scenario, SEED, spoken, take);
        spoken.add(answer.text());
        take = take.with(answer);
      }
    }
    return take.ended(ended(take.state()));
  }

  private static Ended ended(MindState state) {
    return state.left() ? Ended.BUYER_LEFT : state.agreed() ? Ended.AGREED : Ended.STOPPED;
  }

  private static Ear ear(Scenario scenario) {
    return Play.earFor(scenario);
  }

  /** A conversation without a scenario; lines begin with "S: " or "B: ". */
  public static Take conversation(String... lines) {
    var ear = Ear.of(Language.EN);
    var take = new Take(1, "", List.of(), Optional.of(Ended.STOPPED));
    for (var line : lines) {
      int number = take.last() + 1;
      var text = line.substring(3);
      take =
          take.with(
              line.startsWith("B")
                  ? new Turn.ByBuyer(number, text, List.of(), MindState.atTheOpening())
                  : new Turn.BySeller(number, text, ear.hear(heard(take, text))));
    }
    return take;
  }

  private static Line heard(Take take, String text) {
    var told = take.buyerTurns().stream().map(Turn::text).map(Remark::of).toList();
    var before = Remark.of(take.before(take.last() + 1));
    return new Line(text, before, told, List.of(), false);
  }

  public static Scorecard score(Scenario scenario, Take take) {
    return Scoring.score(take, Optional.of(scenario), rubric(scenario.rubric()), Set.of());
  }

  public static Scorecard score(Take conversation) {
    return Scoring.score(conversation, Optional.empty(), rubric("discovery"), Set.of());
  }
}
