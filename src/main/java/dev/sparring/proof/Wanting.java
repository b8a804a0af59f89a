package dev.sparring.proof;

import dev.sparring.proof.LeftOut.Hard;
import dev.sparring.rehearsal.Play;
import dev.sparring.scenario.Scenario.Topic;
import java.util.List;
import java.util.Set;

/**
 * What is no problem of a file, and would make its buyer understand more of what people say.
 *
 * @param few ids of topics with too few ways to ask for them
 * @param hard topics that hear too few of their own lines
 * @param unanswered ordinary kinds that every seller asks for and that this buyer has no answer to
 */
public record Wanting(List<String> few, List<Hard> hard, List<String> unanswered) {
  public static final Wanting NOTHING = new Wanting(List.of(), List.of(), List.of());

  /** With so many ways to ask, a topic is heard by what its author did not think of, too. */
  public static final int LINES = 20;

  /** What one asks anybody at work. */
  private static final Set<String> ORDINARY =
      Set.of(
          "role",
          "tenure",
          "team",
          "company",
          "customers",
          "place",
          "tools",
          "today",
          "volume",
          "training",
          "how_found",
          "weekend");

  public Wanting {
    few = List.copyOf(few);
    hard = List.copyOf(hard);
    unanswered = List.copyOf(unanswered);
  }

  public static Wanting in(Play play, Effort effort) {
    var scenario = play.scenario();
    return new Wanting(
        scenario.topics().stream()
            .filter(topic -> topic.asked().size() < LINES)
            .map(Topic::id)
            .toList(),
        LeftOut.in(scenario, effort),
        Unanswered.by(play).stream().filter(ORDINARY::contains).toList());
  }

  public boolean isNothing() {
    return size() == 0;
  }

  int size() {
    return few.size() + hard.size() + unanswered.size();
  }
}
