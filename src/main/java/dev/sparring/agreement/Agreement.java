package dev.sparring.agreement;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How well people agree with Sparring and with each other. Figures stand by the name of their
 * measure: {@code rank_correlation} and {@code distance} of the mark and the mean of the others',
 * {@code coached}, {@code praised} and {@code turn} for the share that somebody else named as well.
 *
 * @param marks how many there are of people
 * @param alpha Krippendorff's, of people's marks
 * @param sparring beside all people
 * @param sparringInPlace beside those whom each person stands beside, to be compared with {@code
 *     onAverage}: who has more others to agree with agrees sooner
 * @param onAverage the mean of {@code each}, weighted by their takes
 * @param each person beside the others
 */
public record Agreement(
    int takes,
    int marks,
    Figure alpha,
    SequencedMap<String, Figure> sparring,
    SequencedMap<String, Figure> sparringInPlace,
    SequencedMap<String, Figure> onAverage,
    SequencedMap<String, SequencedMap<String, Figure>> each) {

  /**
   * @param takes that somebody marked; in another order they give other intervals
   * @param seed the same one gives the same intervals
   */
  public static Agreement of(List<Marked> takes, long seed) {
    return new Found(takes, new Bootstrap(seed)).agreement();
  }

  private record Found(List<Marked> takes, Bootstrap bootstrap) {
    Agreement agreement() {
      var names = names();
      var each = new LinkedHashMap<String, SequencedMap<String, Figure>>();
      names.forEach(name -> each.put(name, figures(Stream.of(take -> take.person(name)))));
      return new Agreement(
          takes.size(),
          takes.stream().mapToInt(take -> take.byPeople().size()).sum(),
          alpha(),
          figures(Stream.of(Marked::sparring)),
          figures(names.stream().map(name -> take -> take.sparringInPlaceOf(name))),
          figures(names.stream().map(name -> take -> take.person(name))),
          Collections.unmodifiableSequencedMap(each));
    }

    private List<String> names() {
      return takes.stream()
          .flatMap(take -> take.byPeople().keySet().stream())
          .distinct()
          .sorted()
          .toList();
    }

    private SequencedMap<String, Figure> figures(Stream<Function<Marked, Optional<Beside>>> views) {
      var all = views.toList();
      var figures = new LinkedHashMap<String, Figure>();
      Measure.ALL.forEach(
          measure -> figures.put(measure.name(), measure.figure(all, takes, bootstrap)));
      return Collections.unmodifiableSequencedMap(figures);
    }

    private Figure alpha() {
      var marks =
          takes.stream().map(Found::overalls).filter(overalls -> overalls.length > 1).toList();
      return bootstrap.figure(marks, Alpha::of);
    }

    private static double[] overalls(Marked take) {
      return take.byPeople().values().stream()
          .flatMapToDouble(mark -> mark.overall().stream())
          .toArray();
    }
  }
}
