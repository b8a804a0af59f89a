package dev.sparring.scenario;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Gathers the problems of one reading, so that all of them can be told at once: 200 at most. */
public final class Problems {
  /** Whoever has mended so many is told the rest. */
  private static final int MOST = 200;

  private final Set<Problem> found = new LinkedHashSet<>();

  /**
   * Words of {@code kind} stand in problems.properties as {@code kind.what}, {@code kind.why} and
   * {@code kind.help}; the values fill their {@code {0}}, {@code {1}} ...
   */
  public void add(Place place, String kind, Object... values) {
    var why = Messages.say(kind + ".why", values).orElse("");
    var help = Messages.say(kind + ".help", values).orElse("");
    addBecause(place, kind, why, help, values);
  }

  /** Adds one that says {@code why} at the caret. */
  void addBecause(Place place, String kind, String why, String help, Object... values) {
    add(
        new Problem(
            place.file().name(),
            place.line(),
            place.column(),
            place.shown(),
            Messages.say(kind + ".what", values)
                .orElseThrow(() -> new IllegalArgumentException(kind)),
            why,
            help));
  }

  /**
   * A name that is not among the known ones: says which of them was probably meant, or all of them.
   *
   * @param more fills {@code {1}} ... of {@code kind.what}; {@code {0}} is the name
   */
  public void addUnknown(
      Place place, String kind, Collection<String> known, String name, Object... more) {
    var near = Nearest.to(name, known);
    var why =
        near.flatMap(word -> Messages.say("did-you-mean", word))
            .or(() -> Messages.say(kind + ".why", name))
            .orElse("");
    var help =
        near.isPresent() ? "" : Messages.say("known-here", String.join(", ", known)).orElse("");
    var values = Stream.concat(Stream.of(name), Arrays.stream(more)).toArray();
    addBecause(place, kind, why, help, values);
  }

  void addAll(Problems others) {
    others.found.forEach(this::add);
  }

  private void add(Problem problem) {
    if (found.size() < MOST) {
      found.add(problem);
    }
  }

  public boolean none() {
    return found.isEmpty();
  }

  /** All of them, by file in the order given and then by place. */
  public List<Problem> inOrder(List<SourceFile> files) {
    return found.stream()
        .sorted(
            Comparator.<Problem>comparingInt(problem -> number(problem.file(), files))
                .thenComparingInt(Problem::line)
                .thenComparingInt(Problem::column))
        .toList();
  }

  /**
   * Of a file by what its author calls it, which ends in its name; one that is not there is last.
   */
  private static int number(String called, List<SourceFile> files) {
    return (int) files.stream().takeWhile(file -> !called.endsWith(file.name())).count();
  }

  /** What was read, unless there are problems. */
  public <T> Reading<T> reading(Optional<T> value, List<SourceFile> files) {
    return new Reading<>(none() ? value : Optional.empty(), inOrder(files), files);
  }
}
