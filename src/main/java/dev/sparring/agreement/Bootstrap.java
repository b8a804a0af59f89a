package dev.sparring.agreement;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How far a figure would vary with other takes of the same kind: the percentile interval of Efron
 * and Tibshirani, An Introduction to the Bootstrap, 1993, chapter 13.
 *
 * @param seed the same one draws the same takes
 */
record Bootstrap(long seed) {
  private static final int DRAWS = 2000;
  private static final double TAIL = 0.025;

  /**
   * @param takes what each take adds; only those that add something
   */
  <T> Figure figure(List<T> takes, Function<List<T>, OptionalDouble> statistic) {
    return new Figure(
        takes.size(),
        statistic.apply(takes),
        takes.size() < Figure.FEWEST_TAKES ? Optional.empty() : interval(takes, statistic));
  }

  /** A draw that has no figure is passed over; where more than half have none, so has this. */
  private <T> Optional<Interval> interval(
      List<T> takes, Function<List<T>, OptionalDouble> statistic) {
    var chance = new Random(seed);
    var drawn =
        Stream.generate(() -> drawn(takes, chance))
            .limit(DRAWS)
            .flatMapToDouble(draw -> statistic.apply(draw).stream())
            .sorted()
            .toArray();
    if (drawn.length < DRAWS / 2) {
      return Optional.empty();
    }
    int from = (int) ((drawn.length + 1) * TAIL);
    return Optional.of(new Interval(drawn[from - 1], drawn[drawn.length - from]));
  }

  private static <T> List<T> drawn(List<T> takes, Random chance) {
    return IntStream.range(0, takes.size())
        .mapToObj(i -> takes.get(chance.nextInt(takes.size())))
        .toList();
  }
}
