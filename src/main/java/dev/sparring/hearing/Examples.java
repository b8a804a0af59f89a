package dev.sparring.hearing;

import java.util.List;

/**
 * Ways to say something that a scenario listens for.
 *
 * @param name of the topic or the background; for a point, the point
 * @param asked ways to ask for it, or to make the point
 * @param notAsked ways to ask that sound alike and are not it
 * @param deeper ways to ask for more of it, once it was told
 * @param kinds of the {@link Bank}: their lines ask for it too
 */
public record Examples(
    Type type,
    String name,
    List<String> asked,
    List<String> notAsked,
    List<String> deeper,
    List<String> kinds) {

  public enum Type {
    TOPIC,
    BACKGROUND,
    /** Of the buyer's hard question. */
    POINT,
    /** Of the bank, and nobody's own. */
    KIND
  }

  public Examples {
    asked = List.copyOf(asked);
    notAsked = List.copyOf(notAsked);
    deeper = List.copyOf(deeper);
    kinds = List.copyOf(kinds);
  }

  public static Examples of(Type type, String name, List<String> asked, List<String> kinds) {
    return new Examples(type, name, asked, List.of(), List.of(), kinds);
  }
}
