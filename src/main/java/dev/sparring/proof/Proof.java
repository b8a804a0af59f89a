package dev.sparring.proof;

import dev.sparring.rehearsal.Play;
import dev.sparring.scenario.Document;
import dev.sparring.scenario.Problems;
import dev.sparring.scenario.Scenario.Topic;
import dev.sparring.scenario.Scenarios;
import dev.sparring.scenario.Sources;
import dev.sparring.scoring.Points;
import dev.sparring.scoring.Rubric;
import java.util.stream.Stream;

/** What {@code check} finds in a play whose form is right. */
public final class Proof {
  private Proof() {}

  /**
   * @param sources where the play was read from
   * @param effort how much may be tried; a problem says where it was not enough
   * @throws Effort.Ended if nobody waits for it any more
   */
  public static Findings of(Play play, Sources sources, Effort effort) {
    var problems = new Problems();
    var scenario = play.scenario();
    var document =
        Document.read(sources, scenario.id(), scenario.language(), Scenarios.WORDS, new Problems());
    var ground =
        new Ground(play, document.trees().getFirst(), document.trees().getLast(), problems, effort);
    Leaks.find(ground);
    Background.find(ground);
    LostWords.find(ground);
    Translations.find(ground);
    criteria(ground);
    int turns = tried(ground);
    return new Findings(problems.inOrder(document.files()), Difficulty.of(scenario, turns));
  }

  /**
   * What is found by trying lines on the buyer.
   *
   * @return the seller turns in which every topic that can be opened was; 0 if it took too many
   *     lines to find out
   */
  private static int tried(Ground ground) {
    var effort = ground.effort();
    try {
      Promises.find(ground);
      LookAlikes.find(ground);
      var reach = Reach.of(ground.play(), effort);
      reachable(ground, reach);
      return reach.lines().size();
    } catch (Effort.Spent spent) {
      ground.problems().add(ground.place("topics"), "too-much-to-try", effort.most());
      return 0;
    }
  }

  /** A topic whose needs are not met is not told of as well: mending what it needs opens it. */
  private static void reachable(Ground ground, Reach reach) {
    for (Topic topic : ground.scenario().topics()) {
      if (!reach.known().contains(topic.id()) && reach.known().containsAll(topic.needs())) {
        var kind = topic.guarded() ? "never-trusted" : "never-heard";
        ground.problems().add(ground.placeOf("topics", topic.id()), kind, topic.id());
      }
    }
  }

  /** What the scenario has words for must be a criterion of its rubric, or a coach's point. */
  private static void criteria(Ground ground) {
    var criteria = ground.play().rubric().criteria().stream().map(Rubric.Criterion::id);
    var points = Stream.concat(Points.TO_CHANGE.stream(), Points.TO_KEEP.stream());
    var known = Stream.concat(criteria, points).toList();
    for (var criterion : ground.scenario().coaching().keySet()) {
      if (!known.contains(criterion)) {
        var place = ground.placeOf("coaching", criterion);
        ground.problems().addUnknown(place, "unknown-criterion", known, criterion);
      }
    }
  }
}
