package dev.sparring.hearing;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody who understands has made of a line. Of what it does not speak, words decide.
 *
 * @param parts by index of the sentence, in {@link Heard#sentences}
 * @param step what is proposed for the time after the talk, {@link NextStep#NONE} too
 * @param points those of the hard question that are made
 */
public record Understood(
    Map<Integer, Part> parts, Optional<Step> step, Optional<List<String>> points) {
  /** Nobody was there who understands. */
  public static final Understood NOTHING =
      new Understood(Map.of(), Optional.empty(), Optional.empty());

  public Understood {
    parts = Map.copyOf(parts);
    points = points.map(List::copyOf);
  }

  /**
   * One sentence.
   *
   * @param polar whether it is a question that yes or no answers
   * @param about what it asks for, likeliest first; empty if for nothing that has a name
   * @param sure whether all of that is asked for; else it may be any one of it
   * @param act the kind that says what it does in the talk, if it does anything
   * @param builds whether it takes up what the other said just before, by asking on or by giving it
   *     back
   */
  public record Part(
      Asks asks,
      boolean polar,
      List<About> about,
      boolean sure,
      Optional<String> act,
      boolean builds) {
    public Part {
      about = List.copyOf(about);
    }

    boolean asksSomething() {
      return asks == Asks.OPEN || asks == Asks.CLOSED;
    }
  }

  public record About(Examples.Type type, String name) {}

  /**
   * @param shared whether the buyer has a part in it
   */
  public record Step(NextStep next, boolean shared) {}

  public boolean isNothing() {
    return parts.isEmpty() && step.isEmpty() && points.isEmpty();
  }

  Optional<Part> at(int sentence) {
    return Optional.ofNullable(parts.get(sentence));
  }
}
