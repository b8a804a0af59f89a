package dev.sparring.sellers;

import static dev.sparring.sellers.Cycle.APPLIES;
import static dev.sparring.sellers.Cycle.IGNORES;
import static dev.sparring.sellers.Cycle.becomes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sparring.coaching.Coachability;
import dev.sparring.coaching.Coachability.Band;
import dev.sparring.coaching.Spread;
import dev.sparring.rehearsal.Library;
import dev.sparring.rehearsal.Play;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whether the spread of a coachability number is honest: docs/validity.md, "Known groups". */
@Tag("long")
final class SpreadsTest {
  /** Rehearsals of each seller with each buyer. */
  private static final int TIMES = 2;

  /** Each once more so often in other words, and on other days. */
  private static final int AGAIN = 3;

  private static final List<Cycle> APPLIED =
      List.of(new Cycle(Groups.FLUENT, APPLIES, true), new Cycle(Groups.WEAK, APPLIES, false));
  private static final List<Cycle> NOT_APPLIED =
      List.of(
          new Cycle(Groups.WEAK, IGNORES, false),
          new Cycle(Groups.FLUENT, IGNORES, true),
          new Cycle(Groups.WEAK, becomes(Groups.LUCKY), false),
          new Cycle(Groups.HOLDING_BACK, becomes(Groups.EXCELLENT), true));

  /**
   * One number.
   *
   * @param otherWords the numbers of the same seller, who did the same in other words
   * @param otherDays those of the same seller, whose habits showed in other turns
   */
  private record Sample(
      boolean applied, Coachability shown, List<Integer> otherWords, List<Integer> otherDays) {
    Spread spread() {
      return shown.spread().orElseThrow();
    }

    int width() {
      return spread().high() - spread().low();
    }

    /** Who applied it is not in the lowest band, who did not, not in the highest. */
    boolean isRight(Band band) {
      return band != (applied ? Band.LOW : Band.HIGH);
    }

    boolean isRightIfAlwaysNamed() {
      int number = shown.number().orElseThrow();
      return applied ? number >= 40 : number < 70;
    }

    boolean holds(int number) {
      return spread().low() <= number && number <= spread().high();
    }
  }

  @Test
  void the_spread_holds_what_other_words_would_have_brought_and_a_named_band_is_right() {
    var samples = samples();
    print(samples);

    assertThat(held(samples, Sample::otherWords)).isGreaterThanOrEqualTo(0.85);
    assertThat(share(named(samples), samples)).isGreaterThanOrEqualTo(0.6);
    assertThat(right(samples)).isGreaterThanOrEqualTo(0.97);
  }

  private static List<Sample> samples() {
    try (var library = Library.of(Path.of("scenarios"), wrong -> {})) {
      return Call.plays(library)
          .flatMap(play -> Stream.concat(samples(play, true), samples(play, false)))
          .toList();
    }
  }

  private static Stream<Sample> samples(Play play, boolean applied) {
    return (applied ? APPLIED : NOT_APPLIED)
        .stream()
            .flatMap(
                cycle ->
                    LongStream.range(0, TIMES)
                        .mapToObj(seed -> cycle.coached(new Calling(play, seed))))
            .map(coached -> sample(coached, applied))
            .filter(sample -> sample.shown().number().isPresent());
  }

  private static Sample sample(Cycle.Coached coached, boolean applied) {
    return new Sample(
        applied,
        coached.measured(),
        again(coached, coached.calling()::inOtherWords),
        again(coached, coached.calling()::onAnotherDay));
  }

  private static List<Integer> again(Cycle.Coached coached, LongFunction<Calling> how) {
    return LongStream.rangeClosed(1, AGAIN)
        .mapToObj(how)
        .map(coached::numberIn)
        .flatMapToInt(OptionalInt::stream)
        .boxed()
        .toList();
  }

  private static List<Sample> named(List<Sample> samples) {
    return samples.stream().filter(sample -> sample.shown().band().isPresent()).toList();
  }

  private static double right(List<Sample> samples) {
    var named = named(samples);
    var right =
        named.stream().filter(sample -> sample.isRight(sample.shown().band().orElseThrow()));
    return (double) right.count() / named.size();
  }

  private static double held(List<Sample> samples, Function<Sample, List<Integer>> again) {
    long all = samples.stream().mapToInt(sample -> again.apply(sample).size()).sum();
    long held =
        samples.stream()
            .mapToLong(sample -> again.apply(sample).stream().filter(sample::holds).count())
            .sum();
    return (double) held / all;
  }

  private static double deviation(List<Integer> numbers) {
    double mean = mean(numbers, Integer::doubleValue);
    return Math.sqrt(mean(numbers, number -> (number - mean) * (number - mean)));
  }

  private static double share(Collection<Sample> some, Collection<Sample> all) {
    return (double) some.size() / all.size();
  }

  private static <T> double mean(Collection<T> all, ToDoubleFunction<T> of) {
    return all.stream().mapToDouble(of).average().orElse(0);
  }

  private static void print(List<Sample> samples) {
    var widths = samples.stream().map(Sample::width).sorted().toList();
    System.out.printf(
        "%d numbers; spreads %.1f wide (applied %.1f, not applied %.1f), by quarters %s%n",
        samples.size(),
        mean(widths, Integer::doubleValue),
        meanWidth(samples, true),
        meanWidth(samples, false),
        IntStream.of(1, 2, 3).mapToObj(part -> widths.get(widths.size() * part / 4)).toList());
    print("in other words", samples, Sample::otherWords);
    print("on other days", samples, Sample::otherDays);
    System.out.printf(
        "bands: %.3f named, %.3f of them right; %.3f right if always named%n",
        share(named(samples), samples),
        right(samples),
        share(samples.stream().filter(Sample::isRightIfAlwaysNamed).toList(), samples));
  }

  private static void print(
      String how, List<Sample> samples, Function<Sample, List<Integer>> again) {
    System.out.printf(
        "%s: standard deviation %.1f, %.3f within the spread%n",
        how, mean(samples, sample -> deviation(again.apply(sample))), held(samples, again));
  }

  private static double meanWidth(List<Sample> samples, boolean applied) {
    return mean(
        samples.stream().filter(sample -> sample.applied() == applied).toList(), Sample::width);
  }
}
