package dev.sparring.coaching;

import dev.sparring.coaching.Coachability.Band;
import dev.sparring.scoring.Jackknife;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How much a coachability number hangs on one line. The lowest and the highest of: the number
 * itself; the number without the first turn of both takes, without the second of both, and so on,
 * as long as what was coached was still missed in the first; and, where it is not to be done at all
 * and was not, the number had one line done it, for no line left out can show that.
 * docs/how-scoring-works.md, "Coachability".
 *
 * @param low 0 to 100, no more than the number
 * @param high 0 to 100, no less than the number
 */
public record Spread(int low, int high) {

  static Spread of(Comparison compared, int number, Jackknife first, Jackknife second) {
    var numbers =
        Stream.concat(without(compared, first, second), compared.hadOneLineDoneIt().stream())
            .map(Comparison::number)
            .flatMapToInt(OptionalInt::stream)
            .summaryStatistics();
    return new Spread(Math.min(number, numbers.getMin()), Math.max(number, numbers.getMax()));
  }

  /** Beyond the last turn of one take it is left out of the other alone. */
  private static Stream<Comparison> without(
      Comparison compared, Jackknife first, Jackknife second) {
    return IntStream.range(0, Math.max(first.without().size(), second.without().size()))
        .mapToObj(turn -> compared.of(first.without(turn), second.without(turn)))
        .filter(Comparison::couldBeCoached);
  }

  /**
   * The band of the number; empty if the spread reaches further over a border of it than by chance.
   */
  Optional<Band> band(int number) {
    var band = Band.of(number);
    boolean within =
        Band.of(Math.min(number, low + Comparison.CHANCE)) == band
            && Band.of(Math.max(number, high - Comparison.CHANCE)) == band;
    return within ? Optional.of(band) : Optional.empty();
  }
}
